import type { ChildDates } from '#app/device/dates/child-dates.ts';
import { useDates } from '#app/device/dates/use-dates.ts';
import { useView } from '#app/device/use-device.tsx';
import type { Issue } from '#domain/law/routes/situation.ts';
import type { ToldEvent } from '#domain/law/told-events.ts';
import type { DateQuestion } from './give-date.tsx';
import { birthsView, type KnownDay } from './views.ts';

/** What a letter of the council's can have been, as the words of a known date name it. */
const letters = [
  'refused-to-assess',
  'refused-to-issue',
  'plan-finalised',
  'review-decision',
  'cease-notice',
  'decision-letter',
] as const;
type Letter = (typeof letters)[number];
type Known = Letter | 'mediation-certificate';

/** Which letters an issue can be about; any other issue only the plain decision letter. */
const lettersAbout: Partial<Record<Issue, readonly Letter[]>> = {
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

function kindsFor(question: DateQuestion, issue: Issue | undefined): readonly Known[] {
  if (question === 'certificate') return ['mediation-certificate'];
  if (question !== 'decision-letter') return [];
  return (issue && lettersAbout[issue]) ?? ['decision-letter'];
}

/** Where the council and the person wrote down different days, either may be the one on the letter. */
function daysOf({ name }: ChildDates, { id, what, on, council, family }: ToldEvent, kinds: readonly Known[]) {
  const known = kinds.find((kind) => kind === what);
  const days = [...new Set([council ?? on, family ?? on])];
  return known ? days.map((day): KnownDay => ({ id: `${id} ${day}`, name, what: known, on: day })) : [];
}

/** Dates on this phone that can answer a question, newest first: the council's, and those the person typed. */
export function useKnownDays(question: DateQuestion, issue: Issue | undefined): readonly KnownDay[] {
  const births = useView(birthsView);
  const dates = useDates();
  if (question === 'date-of-birth') return births.is === 'here' ? births.value : [];
  if (dates.is !== 'here') return [];
  const kinds = kindsFor(question, issue);
  return dates.children
    .flatMap((child) => child.events.flatMap((event) => daysOf(child, event, kinds)))
    .filter(({ on }) => on <= dates.today)
    .toSorted((a, b) => b.on.localeCompare(a.on))
    .slice(0, most);
}
