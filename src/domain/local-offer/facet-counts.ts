import { countBoth, type Bits } from './bits.ts';
import { bitsOf } from './facets.ts';
import type { FacetTable, Metres, Named } from './facet-table.ts';
import { questions, whenBits, type Asked, type Question } from './filters.ts';
import { ages, distances, filterChoices } from './filter-choices.ts';
import { noCounts, type Counts } from './filter-counts.ts';

/** What counting one question needs: the table, what is chosen, and those that pass in every other question. */
interface Counting {
  table: FacetTable;
  wanted: Asked;
  metres: Metres | undefined;
  among: Bits;
}

function put(counts: Record<string, number>, value: string, { among }: Counting, bits: Bits) {
  const count = countBoth(among, bits);
  if (count > 0) counts[value] = count;
}

const ofBits =
  (name: 'age' | 'need' | 'cost' | 'in' | 'how', values: readonly string[]) =>
  (counts: Counts, counting: Counting) =>
    values.forEach((value, at) => put(counts.of[name], value, counting, counting.table.has[name][at]!));

const ofNames = (name: Named) => (counts: Counts, counting: Counting) => {
  for (const [value, bits] of counting.table.named[name]) put(counts.of[name], value, counting, bits);
};

function ofAccess(counts: Counts, counting: Counting) {
  const { table, wanted } = counting;
  filterChoices.access.forEach((value, at) =>
    put(counts.of.access, value, counting, table.allOf(wanted.access | (1 << at))),
  );
}

function ofWhen(counts: Counts, counting: Counting) {
  const { table, wanted } = counting;
  const [days, times] = [bitsOf('day', wanted.filters.day), bitsOf('time', wanted.filters.time)];
  filterChoices.day.forEach((day, at) =>
    put(counts.of.day, day, counting, table.anyOf('when', whenBits(1 << at, times))),
  );
  filterChoices.time.forEach((time, at) =>
    put(counts.of.time, time, counting, table.anyOf('when', whenBits(days, 1 << at))),
  );
}

function ofDistance(counts: Counts, counting: Counting) {
  const { table, metres } = counting;
  for (const miles of distances) put(counts.of.within, String(miles), counting, table.within(miles, metres));
}

const counting: Record<Question, (counts: Counts, counting: Counting) => void> = {
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

/**
 * How many each choice would give.
 *
 * @param among for each question, those that pass in every other
 */
export function countChoices(
  table: FacetTable,
  wanted: Asked,
  metres: Metres | undefined,
  among: (question: Question) => Bits,
): Counts {
  const counts = noCounts(wanted.filters.unsaid);
  for (const question of questions) {
    const part = { table, wanted, metres, among: among(question) };
    counting[question](counts, part);
    counts.unsaid[question] = countBoth(part.among, table.unsaid(question, metres));
  }
  return counts;
}
