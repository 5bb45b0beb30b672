import { bitsOf } from './facets.ts';
import type { FixedChoice, FixedName } from './filter-choices.ts';

/** What is asked of a service. Day and time are one question: a Saturday, in the morning. */
export const questions = [
  'age',
  'need',
  'kind',
  'distance',
  'cost',
  'in',
  'access',
  'language',
  'when',
  'how',
] as const;
export type Question = (typeof questions)[number];

/**
 * What a person has chosen. Of several choices of one question any will do, but of `access`, where all are needed. With
 * `unsaid`, services that have not said count as well.
 */
export interface Filters extends Readonly<{ [N in FixedName]: readonly FixedChoice<N>[] }> {
  /** In whole years. */
  readonly age?: number | undefined;
  /** In miles; asks nothing while no place is known. */
  readonly within?: number | undefined;
  readonly kind: readonly string[];
  readonly language: readonly string[];
  readonly unsaid: readonly Question[];
}

export const noFilters: Filters = {
  need: [],
  kind: [],
  cost: [],
  in: [],
  access: [],
  language: [],
  day: [],
  time: [],
  how: [],
  unsaid: [],
};

/** Chosen filters in the form that is compared with `Facets`. */
export interface Asked {
  filters: Filters;
  active: readonly Question[];
  age: number;
  need: number;
  cost: number;
  in: number;
  access: number;
  when: number;
  how: number;
}

const everyPart = 0b111;
const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** The bits of `Facets.when` for these days (all where none is chosen) and parts of the day (likewise). */
export function whenBits(days: number, parts: number): number {
  const wanted = parts === 0 ? everyPart : parts;
  return everyDay.reduce(
    (bits, day) => (days === 0 || days & (1 << day) ? bits | (wanted << (day * 3)) : bits),
    0,
  );
}

const isActive: Record<Question, (filters: Filters) => boolean> = {
  age: ({ age }) => age !== undefined,
  need: ({ need }) => need.length > 0,
  kind: ({ kind }) => kind.length > 0,
  distance: ({ within }) => within !== undefined,
  cost: ({ cost }) => cost.length > 0,
  in: (filters) => filters.in.length > 0,
  access: ({ access }) => access.length > 0,
  language: ({ language }) => language.length > 0,
  when: ({ day, time }) => day.length + time.length > 0,
  how: ({ how }) => how.length > 0,
};

/** The questions in which something is chosen. */
export const activeQuestions = (filters: Filters): Question[] =>
  questions.filter((question) => isActive[question](filters));

/** The filters as bits, worked out once for all services that they are compared with. */
export const asked = (filters: Filters): Asked => ({
  filters,
  active: activeQuestions(filters),
  age: filters.age === undefined ? 0 : 1 << filters.age,
  need: bitsOf('need', filters.need),
  cost: bitsOf('cost', filters.cost),
  in: bitsOf('in', filters.in),
  access: bitsOf('access', filters.access),
  when: whenBits(bitsOf('day', filters.day), bitsOf('time', filters.time)),
  how: bitsOf('how', filters.how),
});
