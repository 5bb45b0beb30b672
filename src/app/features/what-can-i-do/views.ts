import { view, type Snapshot } from '#app/device/replica/view.ts';
import type { CaseEvent } from '#contract/event.ts';

/** What the council wrote about, as the words of a known date name it. */
const letters = [
  'refused-to-assess',
  'refused-to-issue',
  'plan-finalised',
  'review-decision',
  'cease-notice',
  'decision-letter',
] as const;
type Letter = (typeof letters)[number];

export interface KnownDate {
  id: string;
  name: string;
  what: Letter | 'born' | 'mediation-certificate';
  on: string;
}

/** Which letters an issue can be about; any other issue only the plain decision letter. */
const lettersAbout: Record<string, readonly Letter[]> = {
  'refuse-to-assess': ['refused-to-assess', 'decision-letter'],
  'refuse-to-issue': ['refused-to-issue', 'decision-letter'],
  'plan-content': ['plan-finalised'],
  'placement-only': ['plan-finalised'],
  'refuse-to-amend': ['review-decision', 'decision-letter'],
  cease: ['cease-notice', 'decision-letter'],
  unsafe: letters,
  'out-of-school': letters,
};

const most = 4;

const isOf = <T extends CaseEvent['what']>(
  event: CaseEvent,
  kinds: readonly T[],
): event is CaseEvent & { what: T } => (kinds as readonly string[]).includes(event.what);

function eventsOf(snapshot: Snapshot, kinds: readonly (Letter | 'mediation-certificate')[]): KnownDate[] {
  const past = snapshot.list('event').filter(({ on }) => on <= snapshot.today);
  return past
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .flatMap((event) => {
      const name = snapshot.get('child', event.childId)?.name;
      return name && isOf(event, kinds) ? [{ id: event.id, name, what: event.what, on: event.on }] : [];
    })
    .slice(0, most);
}

/** Dates on this phone that can answer a question, newest first. */
export const knownDatesView = view<[question: string, issue: string], KnownDate[]>({
  name: 'known-dates',
  kinds: ['child', 'event'],
  read(snapshot, question, issue) {
    if (question === 'date-of-birth')
      return snapshot
        .list('child')
        .map(({ id, name, dateOfBirth }) => ({ id, name, what: 'born', on: dateOfBirth }));
    if (question === 'decision-letter') return eventsOf(snapshot, lettersAbout[issue] ?? ['decision-letter']);
    return question === 'certificate' ? eventsOf(snapshot, ['mediation-certificate']) : [];
  },
});
