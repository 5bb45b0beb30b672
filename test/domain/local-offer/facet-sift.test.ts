import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilters, anyService } from '#test/kit/any-filters.ts';
import { plainSift } from '#test/kit/plain-sift.ts';
import { sifterOf } from '#test/kit/sifter.ts';

const anyFound = fc.tuple(anyService, fc.boolean());

describe('filters asked of many services at once', () => {
  it('say what they say of each service by itself', () => {
    fc.assert(
      fc.property(fc.array(anyFound, { maxLength: 70 }), anyFilters, (pairs, filters) => {
        const items = pairs.map(([item]) => item);
        const found = pairs.flatMap(([item, isFound]) => (isFound ? item : []));
        expect(sifterOf(items, found)(filters, 'pass')).toMatchObject(plainSift(found, filters));
      }),
      { numRuns: 400 },
    );
  });

  it('count nothing where nothing was found', () => {
    const ask = sifterOf([{ categories: ['health'], cost: 'free' }], []);
    const filters = fc.sample(anyFilters, 1)[0]!;
    expect(ask(filters, 'pass')).toMatchObject({ total: 0, unsaid: 0 });
  });
});
