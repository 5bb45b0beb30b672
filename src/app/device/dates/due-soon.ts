import type { ChildDates, Deadline } from './child-dates.ts';

const isNear = ({ state, daysLeft }: Deadline, lead: number): boolean =>
  state === 'yours' && daysLeft >= 0 && daysLeft <= lead;

/** What a person has to do themselves within so many days, earliest first. */
export const dueSoon = (children: readonly ChildDates[], lead: number): readonly Deadline[] =>
  children
    .flatMap(({ live }) => live)
    .filter((date) => isNear(date, lead))
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
