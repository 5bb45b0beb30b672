import { questionAskedBy } from './chosen-filters.ts';
import type { Question } from './filters.ts';
import type { FixedName } from './filter-choices.ts';

export type CountedName = FixedName | 'age' | 'within' | 'kind' | 'language';

/** What choices would give, with all other filters kept. */
export interface Counts {
  /** By name and value, how many have said it; only where any has. */
  of: Record<CountedName, Record<string, number>>;
  /** How many have not said. */
  unsaid: Record<Question, number>;
  /** The questions in which those count as well who have not said. */
  letIn: readonly Question[];
}

/** Where nothing has been counted yet. */
export const noCounts = (letIn: readonly Question[]): Counts => ({
  of: {
    age: {},
    need: {},
    cost: {},
    in: {},
    access: {},
    day: {},
    time: {},
    how: {},
    within: {},
    kind: {},
    language: {},
  },
  unsaid: {
    age: 0,
    need: 0,
    kind: 0,
    distance: 0,
    cost: 0,
    in: 0,
    access: 0,
    language: 0,
    when: 0,
    how: 0,
  },
  letIn,
});

/** How many a choice would give, with those who have not said where they are let in. */
export function countFor({ of, unsaid, letIn }: Counts, name: CountedName, value: string): number {
  const question = questionAskedBy(name);
  return (of[name][value] ?? 0) + (letIn.includes(question) ? unsaid[question] : 0);
}
