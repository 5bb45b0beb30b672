import type { Entry } from '#app/device/outbox/entry.ts';
import type { TestDevice } from './device.ts';
import { whoseIs, type PlayedSchedule, type Written } from './played-schedule.ts';

export const textIn = (entry: Entry): string =>
  typeof entry.payload === 'object' && entry.payload !== null
    ? String(Reflect.get(entry.payload, 'text'))
    : '';

/** What one entry says that is not so. */
function untruthOf(played: PlayedSchedule, tab: TestDevice, entry: Entry): string | null {
  const { state, id } = entry;
  const { council } = played;
  const session = tab.device.session.get();
  const filing = council.books.filings.find((each) => each.key === id);
  if (state.is === 'saved' && !played.wasFull && council.deliveries.includes(id))
    return 'says saved, never tried, and was tried';
  if (state.is === 'received' && !council.receiptsEver.has(state.reference))
    return 'says received with a reference that the council never gave';
  if (state.is === 'received' && !played.wasRestored && filing?.receipt.reference !== state.reference)
    return 'says received, and the council does not have it';
  if (state.is === 'sending' && played.network.late === 0) return 'says sending, and nothing is';
  if (
    state.is === 'needs-you' &&
    state.because === 'sign-in-needed' &&
    session.is === 'signed-in' &&
    session.member.id === whoseIs(tab)
  )
    return 'asks someone to sign in who is signed in';
  // A server in front of the council may find too long what it let through before; only the council itself refuses.
  if (state.is === 'needs-you' && state.because === 'invalid' && filing)
    return 'says refused, and the council has it';
  if (state.is === 'waiting' && state.nextTryAt !== null && state.nextTryAt < state.triedAt)
    return 'says that it will be tried before it was';
  return state.is === 'needs-update' ? 'says that a newer app wrote it' : null;
}

function missing(entries: readonly Entry[], { id, text, removed }: Written): string | null {
  const shown = entries.filter((entry) => entry.id === id);
  if (removed)
    return shown.some((entry) => entry.state.is !== 'received') ? 'was removed and is there' : null;
  if (shown.length !== 1) return `is shown ${shown.length} times`;
  return shown[0] && textIn(shown[0]) === text ? null : 'is shown with other words';
}

function filedTwice({ council, written }: PlayedSchedule): string[] {
  const seen = new Set<string>();
  const keys = new Set(council.books.filings.map(({ key }) => key));
  const beside = Array.from(written.values()).filter(
    ({ id, insteadOf }) => keys.has(id) && insteadOf.some((old) => keys.has(old)),
  );
  const twice = council.books.filings.flatMap(({ draft }) => {
    const isTwice = seen.has(draft.text);
    seen.add(draft.text);
    return isTwice ? [`“${draft.text}” is filed twice`] : [];
  });
  return [...twice, ...beside.map(({ text }) => `“${text}” is filed beside what it was written in place of`)];
}

/** Everything that a tab shows and that is not so, or does not show and should. */
export function untruths(played: PlayedSchedule, tab: TestDevice): string[] {
  const entries = tab.outbox.entries();
  const said = entries.flatMap((entry) => {
    const untruth = untruthOf(played, tab, entry);
    return untruth === null ? [] : [`“${textIn(entry)}” ${untruth}`];
  });
  const ours = Array.from(played.written.values()).filter(({ by }) => by === whoseIs(tab));
  const lost = ours.flatMap((written) => {
    const fault = missing(entries, written);
    return fault === null ? [] : [`“${written.text}” ${fault}`];
  });
  const invented = entries.filter((entry) => !played.texts.has(textIn(entry)));
  return [
    ...said,
    ...lost,
    ...invented.map((entry) => `“${textIn(entry)}” was never written`),
    ...filedTwice(played),
  ];
}
