import { both, countOf, either, except, type Bits } from './bits.ts';
import { countChoices } from './facet-counts.ts';
import type { FacetTable, Metres } from './facet-table.ts';
import { asked, type Filters, type Question } from './filter-answer.ts';
import { countsFrom, type Counts } from './filter-counts.ts';

/** The same as `Sifted`, of services by their numbers. */
export interface SiftedBits {
  passed: Bits;
  total: number;
  unsaid: number;
  without: Partial<Record<Question, number>>;
  counts: Counts | undefined;
}

/**
 * What `sift` says, for thousands at each key: a question is answered for 32 services at a time.
 *
 * @param among the numbers of those that are asked about
 */
export function siftBits(
  table: FacetTable,
  among: Bits,
  filters: Filters,
  metres: Metres | undefined,
  counting: 'count' | 'pass',
): SiftedBits {
  const wanted = asked(filters);
  const lets = new Map<Question, Bits>();
  let perhaps = among;
  for (const question of wanted.active) {
    const { yes, unsaid } = table.answersTo(question, wanted, metres);
    const open = either(yes, unsaid);
    lets.set(question, filters.unsaid.includes(question) ? open : yes);
    perhaps = both(perhaps, open);
  }
  const passingAllBut = (left: Question | undefined): Bits => {
    let passing = among;
    for (const [question, bits] of lets) if (question !== left) passing = both(passing, bits);
    return passing;
  };
  const passed = passingAllBut(undefined);
  const total = countOf(passed);
  const amongFor = (question: Question): Bits => (lets.has(question) ? passingAllBut(question) : passed);
  return {
    passed,
    total,
    unsaid: countOf(except(perhaps, passed)),
    without: Object.fromEntries(
      wanted.active.map((question) => [question, countOf(passingAllBut(question))]),
    ),
    counts:
      counting === 'count' ? countsFrom(countChoices(table, wanted, metres, amongFor), filters) : undefined,
  };
}
