import { view } from '#app/device/replica/view.ts';
import { spaceShelfName } from '#app/device/storage/shelf.ts';
import type { TestDevice } from './device.ts';
import { people, type Person } from './fault-schedule.ts';
import { whoseIs, type PlayedSchedule } from './played-schedule.ts';
import { textIn } from './untruths.ts';

const isOf = (text: string, who: Person | null): boolean => {
  const [said] = text.split(',');
  return said?.endsWith(`of ${who ?? 'a guest'}`) ?? false;
};

const sharedView = view({
  name: 'everything shared',
  kinds: ['member', 'feedback'],
  read: (snapshot) => ({ members: snapshot.list('member'), feedback: snapshot.list('feedback') }),
});

/** A view stays as it is while nothing it reads has changed. */
const views = new WeakMap<TestDevice, ReturnType<typeof viewIn>>();
const viewIn = (tab: TestDevice) => tab.device.replica.view(sharedView);

/** What a tab shows that is not of the person whose place is open in it. */
function shownToAnother({ signedOut }: PlayedSchedule, tab: TestDevice): string[] {
  const who = whoseIs(tab);
  const seen = views.get(tab) ?? viewIn(tab);
  views.set(tab, seen);
  const shared = seen.get();
  const { members, feedback } = shared.is === 'here' ? shared.value : { members: [], feedback: [] };
  const texts = [...tab.outbox.entries().map(textIn), ...feedback.map(({ text }) => text)];
  return [
    ...texts.filter((text) => !isOf(text, who)).map((text) => `“${text}” is shown to ${who ?? 'a guest'}`),
    ...members.filter(({ id }) => id !== who).map(({ id }) => `${id} is shown as ${who ?? 'a guest'}`),
    ...(who && signedOut.has(who) ? [`${who} signed out, and their place is open`] : []),
  ];
}

/** What reached the council as if another had sent it, or with more of its sender than was to be known. */
const sentAsAnother = ({ council }: PlayedSchedule): string[] => [
  ...council.books.filings.flatMap(({ from, draft }) =>
    from === null || people.some((who) => who === from && isOf(draft.text, who))
      ? []
      : [`“${draft.text}” was sent as ${from}`],
  ),
  ...council.unmasked.map((key) => `${key} was sent with no name and with a cookie`),
];

/** What lies in another's database than its writer's, is in none, or is there after it was forgotten. */
function misplaced({ browser, written, forgotten }: PlayedSchedule): string[] {
  const idsOf = (who: Person | null) =>
    Array.from(browser.databases.get(spaceShelfName(who))?.keys() ?? []).flatMap((key) =>
      key.startsWith('entry/') ? key.slice('entry/'.length) : [],
    );
  return [...people, null].flatMap((who) => {
    const lying = new Set(idsOf(who));
    const theirs = Array.from(written.values()).filter(({ by }) => by === who);
    const lost = theirs.filter(({ id, removed }) => !removed && !lying.has(id));
    const anothers = [...lying].filter((id) => (written.get(id) ?? { by: who }).by !== who);
    return [
      ...lost.map(({ text }) => `“${text}” is no longer on the phone`),
      ...anothers.map((id) => `“${written.get(id)?.text}” lies with ${who ?? 'a guest'}`),
      ...[...lying].filter((id) => forgotten.has(id)).map((id) => `${id} was forgotten, and lies here`),
    ];
  });
}

/** Everything by which one person's words are sent as, shown to, or lost with another's. */
export const mixUps = (played: PlayedSchedule, tabs: readonly TestDevice[]): string[] => [
  ...tabs.flatMap((tab) => shownToAnother(played, tab)),
  ...sentAsAnother(played),
  ...misplaced(played),
];
