import { metresInMile } from './distance.ts';
import { bitsOf, type Facets } from './facets.ts';
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

export type Answer = 'yes' | 'no' | 'unsaid';

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

const ofList = (has: readonly string[], wanted: readonly string[]): Answer => {
  if (has.length === 0) return 'unsaid';
  return has.some((each) => wanted.includes(each)) ? 'yes' : 'no';
};

/** Whether a place is near enough. What is online and nowhere else is near to everyone. */
export function isWithin(miles: number, facets: Facets, metres: number | undefined): Answer {
  if (facets.anywhere) return 'yes';
  if (metres === undefined) return 'unsaid';
  return metres <= miles * metresInMile ? 'yes' : 'no';
}

/**
 * What a service answers to one question, told apart: no, and not said.
 *
 * @param metres how far away it is, where that is known
 */
export function answerTo(
  question: Question,
  wanted: Asked,
  facets: Facets,
  metres: number | undefined,
): Answer {
  if (question === 'kind' || question === 'language')
    return ofList(facets[question], wanted.filters[question]);
  if (question === 'distance') return isWithin(wanted.filters.within ?? 0, facets, metres);
  const [has, wants] = [facets[question], wanted[question]];
  if (has === 0) return 'unsaid';
  return (question === 'access' ? (has & wants) === wants : (has & wants) !== 0) ? 'yes' : 'no';
}
