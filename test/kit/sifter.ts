import { expect } from 'vitest';
import { hasBit, noBits, putBit } from '#domain/local-offer/bits.ts';
import { siftBits, type SiftedBits } from '#domain/local-offer/facet-sift.ts';
import { FacetTable } from '#domain/local-offer/facet-table.ts';
import type { Filters } from '#domain/local-offer/filters.ts';
import { facetsToday, type Placed } from './any-filters.ts';

export interface SiftedServices extends Omit<SiftedBits, 'passed'> {
  passed: Placed[];
}

/** These services as the phone keeps them, each a column of bits, to ask with one set of filters after another. */
export function sifterOf(
  items: readonly Placed[],
  found: readonly Placed[] = items,
): (filters: Filters, counting: 'count' | 'pass') => SiftedServices {
  const table = new FacetTable(items.map(facetsToday));
  const among = noBits(items.length);
  for (const item of found) putBit(among, items.indexOf(item));
  const metres = Float64Array.from(items, (item) => item.metres ?? Number.NaN);
  return (filters, counting) => {
    const sifted = siftBits(table, among, filters, metres, counting);
    const passed = items.filter((_, at) => hasBit(sifted.passed, at));
    expect(sifted.total).toBe(passed.length);
    return { ...sifted, passed };
  };
}
