import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBit, noBits, putBit } from '#domain/local-offer/bits.ts';
import { siftBits } from '#domain/local-offer/facet-sift.ts';
import { FacetTable } from '#domain/local-offer/facet-table.ts';
import type { Filters } from '#domain/local-offer/filter-answer.ts';
import { sift } from '#domain/local-offer/filters.ts';
import { anyFilters, anyService, read, type Placed } from '#test/kit/any-filters.ts';

interface Found extends Placed {
  isFound: boolean;
}

const anyFound: fc.Arbitrary<Found> = fc
  .tuple(anyService, fc.boolean())
  .map(([service, isFound]) => ({ ...service, isFound }));

/** As the phone does it: all services turned into rows of bits, and those that were found marked in one more. */
function byBits(items: readonly Found[], filters: Filters) {
  const table = new FacetTable(items.map((item) => read.facets(item)));
  const among = noBits(items.length);
  items.forEach(({ isFound }, at) => {
    if (isFound) putBit(among, at);
  });
  const metres = Float64Array.from(items, (item) => item.metres ?? Number.NaN);
  const { passed, total, ...rest } = siftBits(table, among, filters, metres, 'count');
  expect(total).toBe(items.filter((_, at) => hasBit(passed, at)).length);
  return { passed: items.filter((_, at) => hasBit(passed, at)), ...rest };
}

describe('filters asked of many services at once', () => {
  it('say what they say of each service by itself, and count the same', () => {
    fc.assert(
      fc.property(fc.array(anyFound, { maxLength: 70 }), anyFilters, (items, filters) => {
        const found = items.filter(({ isFound }) => isFound);
        expect(byBits(items, filters)).toEqual(sift(found, filters, read, 'count'));
      }),
      { numRuns: 400 },
    );
  });

  it('count nothing where nothing was found', () => {
    const items = [{ categories: ['health'], cost: 'free', isFound: false }];
    const table = new FacetTable(items.map((item) => read.facets(item)));
    const filters: Filters = fc.sample(anyFilters, 1)[0]!;
    expect(siftBits(table, noBits(1), filters, undefined, 'pass')).toMatchObject({ total: 0, unsaid: 0 });
  });
});
