import type { Facets } from './facets.ts';
import { answerTo, asked, type Asked, type Filters, type Question } from './filter-answer.ts';
import { countsFrom, emptyTally, tally, type Counts } from './filter-counts.ts';

export interface Sifted<T> {
  passed: T[];
  /** More that would pass if what nobody has said were taken as a yes. */
  unsaid: number;
  /** How many would pass if all choices of one question were taken back; only questions with a choice. */
  without: Partial<Record<Question, number>>;
  /** For each choice, how many it would give with the other filters kept; only when asked for. */
  counts: Counts | undefined;
}

export interface Reading<T> {
  facets(item: T): Facets;
  metres(item: T): number | undefined;
}

/** Which of these pass, and what other choices would give. */
export function sift<T>(
  items: readonly T[],
  filters: Filters,
  read: Reading<T>,
  counting: 'count' | 'pass',
): Sifted<T> {
  const wanted = asked(filters);
  const passed: T[] = [];
  const tallied = counting === 'count' ? emptyTally() : undefined;
  const onlyThis: Partial<Record<Question, number>> = {};
  let unsaid = 0;
  for (const item of items) {
    const facets = read.facets(item);
    const metres = read.metres(item);
    const { failing, fails, areUnsaid } = failuresOf(wanted, facets, metres);
    if (fails === 0) passed.push(item);
    else if (areUnsaid) unsaid += 1;
    if (fails === 1 && failing) onlyThis[failing] = (onlyThis[failing] ?? 0) + 1;
    if (tallied && fails < 2) tally(tallied, wanted, facets, metres, failing);
  }
  const without = Object.fromEntries(
    wanted.active.map((question) => [question, passed.length + (onlyThis[question] ?? 0)]),
  );
  return { passed, unsaid, without, counts: tallied && countsFrom(tallied, filters) };
}

interface Failures {
  fails: number;
  failing: Question | undefined;
  areUnsaid: boolean;
}

function failuresOf(wanted: Asked, facets: Facets, metres: number | undefined): Failures {
  let [fails, areUnsaid] = [0, true];
  let failing: Question | undefined;
  for (const question of wanted.active) {
    const answer = answerTo(question, wanted, facets, metres);
    if (answer === 'yes' || (answer === 'unsaid' && wanted.filters.unsaid.includes(question))) continue;
    fails += 1;
    failing = question;
    areUnsaid &&= answer === 'unsaid';
  }
  return { fails, failing, areUnsaid };
}
