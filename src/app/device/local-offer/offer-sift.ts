import { allBits, hasBit, noBits, putBit } from '#domain/local-offer/bits.ts';
import type { Metres } from '#domain/local-offer/facet-table.ts';
import { siftBits } from '#domain/local-offer/facet-sift.ts';
import { activeQuestions, noFilters, type Filters } from '#domain/local-offer/filters.ts';
import type { Service } from '#contract/local-offer.ts';
import { firstFew } from './first-few.ts';
import type { LocalOfferAnswer, LocalOfferQuery } from './local-offer.ts';
import type { OfferTable } from './offer-table.ts';

/** What was found, before filters: numbers of the table, those that fit equally well in the order they are shown in. */
export interface FoundNumbers {
  numbers: readonly number[];
  /** How well each service fits, by its number; nothing where all fit as well. */
  scores: Float64Array | null;
  best: number;
}

export type SiftedAnswer = Omit<LocalOfferAnswer, 'withoutWords' | 'alike' | 'settled'>;

/** What passes the filters and what does not, and the first of it in order. */
export function siftFound(table: OfferTable, found: FoundNumbers, query: LocalOfferQuery): SiftedAnswer {
  const { near, offset, limit } = query;
  const metres = near && table.metresFrom(near);
  const { passed, ...sifted } = siftNumbers(table, found, query, metres);
  const passing = found.numbers.filter((number) => hasBit(passed, number));
  const shown = inOrder(passing, found, metres, offset + limit).slice(offset);
  const hits = shown.flatMap((number) => table.services[number] ?? []);
  return {
    total: sifted.total,
    unsaid: sifted.unsaid,
    without: sifted.without,
    counts: sifted.counts,
    withoutFilters: found.numbers.length,
    hits: query.hits === 'brief' ? hits.map(briefly) : hits,
    metres: shown.map((number) => known(metres?.[number])),
    placed: near === undefined || metres !== undefined,
    from: near && table.pointOf(near),
  };
}

/** What a list shows of a service. */
const briefly = ({
  id,
  name,
  organisation,
  categories,
  summary,
  ageFrom,
  ageTo,
  cost,
  status,
  changedAt,
}: Service): Service => ({
  id,
  name,
  organisation,
  categories,
  summary,
  ageFrom,
  ageTo,
  cost,
  status,
  changedAt,
});

/** Where nothing tells where somebody looks from, distance asks nothing. */
function siftNumbers(
  table: OfferTable,
  { numbers }: FoundNumbers,
  { filters = noFilters, counting = 'pass', today = '' }: LocalOfferQuery,
  metres: Metres | undefined,
) {
  const size = table.services.length;
  const among = numbers.length === size ? allBits(size) : noBits(size);
  if (numbers.length < size) for (const number of numbers) putBit(among, number);
  const asked: Filters = metres ? filters : { ...filters, within: undefined };
  if (counting === 'pass' && activeQuestions(asked).length === 0)
    return { passed: among, total: numbers.length, unsaid: 0, without: {}, counts: undefined };
  return siftBits(table.facets(today), among, asked, metres, counting);
}

const known = (metres: number | undefined): number | undefined =>
  metres === undefined || Number.isNaN(metres) ? undefined : metres;

/** What scores within half of the best makes as much sense; what scores half of that is a step further away. */
const senseOf = (score: number, best: number): number => Math.floor(Math.log2(best / score));

/** By sense first, and by nearness among what makes as much sense; with no place, by how well it fits. */
function inOrder(
  numbers: readonly number[],
  { scores, best }: FoundNumbers,
  metres: Metres | undefined,
  few: number,
): readonly number[] {
  const byScore = (a: number, b: number): number => (scores ? scores[b]! - scores[a]! : 0);
  if (!metres) return scores ? firstFew(few, numbers, byScore) : numbers.slice(0, few);
  const senses = new Uint8Array(scores?.length ?? 0);
  if (scores) for (const number of numbers) senses[number] = senseOf(scores[number]!, best);
  const sense = (number: number): number => senses[number] ?? 0;
  const far = (number: number): number => known(metres[number]) ?? Number.POSITIVE_INFINITY;
  return firstFew(few, numbers, (a, b) => {
    const [here, there] = [far(a), far(b)];
    // Two of unknown place keep their order: infinity less infinity is no number.
    return sense(a) - sense(b) || (here === there ? 0 : here - there) || byScore(a, b);
  });
}
