import { both, countOf, either, except, type Bits } from './bits.ts';
import { countChoices } from './facet-counts.ts';
import type { FacetTable, Metres } from './facet-table.ts';
import { asked, type Filters, type Question } from './filters.ts';
import type { Counts } from './filter-counts.ts';

/** What filters leave of services, by their numbers. */
export interface SiftedBits {
  passed: Bits;
  total: number;
  /** More that would pass if what nobody has said were taken as a yes. */
  unsaid: number;
  /** How many would pass if all choices of one question were taken back; only questions with a choice. */
  without: Partial<Record<Question, number>>;
  /** For each choice, how many it would give with the other filters kept; only when asked for. */
  counts: Counts | undefined;
}

/**
 * Which of these pass, and what other choices would give. It is asked of thousands at each key, so a question is answered
 * for 32 services at a time.
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
    counts: counting === 'count' ? countChoices(table, wanted, metres, amongFor) : undefined,
  };
}
