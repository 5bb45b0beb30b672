import { bitsOf, type Facets } from './facets.ts';
import { isWithin, questions, whenBits, type Asked, type Filters, type Question } from './filter-answer.ts';
import { distances, filterChoices, oldestAge, type FixedName } from './filter-choices.ts';

export type CountedName = FixedName | 'age' | 'within' | 'kind' | 'language';

/** How many each choice would give, by its name and value, and how many of each question have not said. */
export interface Counts {
  of: Record<CountedName, Record<string, number>>;
  unsaid: Record<Question, number>;
}

/** Where nothing has been counted yet. */
export const emptyTally = (): Counts => ({
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
});

const ages = Array.from({ length: oldestAge + 1 }, (_, age) => String(age));

type Tallying = (counts: Counts, wanted: Asked, facets: Facets, metres: number | undefined) => void;

const one = (counts: Record<string, number>, value: string) => {
  counts[value] = (counts[value] ?? 0) + 1;
};

function eachBit(counts: Record<string, number>, values: readonly string[], bits: number) {
  for (let at = 0; at < values.length; at++) if (bits & (1 << at)) one(counts, values[at] ?? '');
}

/** Of a question where any choice will do, a choice gives what has it, whatever else is chosen there. */
const ofBits =
  (name: 'age' | 'need' | 'cost' | 'in' | 'how', values: readonly string[]): Tallying =>
  (counts, _, facets) => {
    if (facets[name] === 0) counts.unsaid[name] += 1;
    eachBit(counts.of[name], values, facets[name]);
  };

const ofNames =
  (name: 'kind' | 'language'): Tallying =>
  (counts, _, facets) => {
    if (facets[name].length === 0) counts.unsaid[name] += 1;
    for (const value of new Set(facets[name])) one(counts.of[name], value);
  };

/** What is needed is needed besides all that is needed already. */
const ofAccess: Tallying = (counts, wanted, { access }) => {
  if (access === 0) counts.unsaid.access += 1;
  else if ((access & wanted.access) === wanted.access)
    eachBit(counts.of.access, filterChoices.access, access);
};

const ofWhen: Tallying = (counts, { filters }, { when }) => {
  if (when === 0) counts.unsaid.when += 1;
  const [days, times] = [bitsOf('day', filters.day), bitsOf('time', filters.time)];
  filterChoices.day.forEach((day, at) => {
    if (when & whenBits(1 << at, times)) one(counts.of.day, day);
  });
  filterChoices.time.forEach((time, at) => {
    if (when & whenBits(days, 1 << at)) one(counts.of.time, time);
  });
};

const ofDistance: Tallying = (counts, _, facets, metres) => {
  if (isWithin(0, facets, metres) === 'unsaid') counts.unsaid.distance += 1;
  for (const miles of distances)
    if (isWithin(miles, facets, metres) === 'yes') one(counts.of.within, String(miles));
};

const tallying: Record<Question, Tallying> = {
  age: ofBits('age', ages),
  need: ofBits('need', filterChoices.need),
  cost: ofBits('cost', filterChoices.cost),
  in: ofBits('in', filterChoices.in),
  how: ofBits('how', filterChoices.how),
  kind: ofNames('kind'),
  language: ofNames('language'),
  access: ofAccess,
  when: ofWhen,
  distance: ofDistance,
};

/** Counts one service where it matters: everywhere if it passes, else only in the one question that it fails. */
export function tally(
  counts: Counts,
  wanted: Asked,
  facets: Facets,
  metres: number | undefined,
  failing: Question | undefined,
): void {
  if (failing) tallying[failing](counts, wanted, facets, metres);
  else for (const question of questions) tallying[question](counts, wanted, facets, metres);
}

const namesOf = (question: Question): CountedName[] => {
  if (question === 'distance') return ['within'];
  return question === 'when' ? ['day', 'time'] : [question];
};

/** The counts with those who have not said added where they are let in. */
export function countsFrom(counts: Counts, filters: Filters): Counts {
  const of = { ...counts.of };
  for (const question of filters.unsaid)
    for (const name of namesOf(question)) of[name] = withMore(name, of[name], counts.unsaid[question]);
  return { of, unsaid: counts.unsaid };
}

function withMore(name: CountedName, counts: Record<string, number>, more: number): Record<string, number> {
  if (more === 0) return counts;
  const values = new Set([...valuesOf(name), ...Object.keys(counts)]);
  return Object.fromEntries(Array.from(values, (value) => [value, (counts[value] ?? 0) + more]));
}

function valuesOf(name: CountedName): readonly string[] {
  if (name === 'age') return ages;
  if (name === 'within') return distances.map(String);
  return name === 'kind' || name === 'language' ? [] : filterChoices[name];
}
