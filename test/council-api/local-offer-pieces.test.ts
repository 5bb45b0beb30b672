import { brotliDecompressSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import type { Service } from '#contract/local-offer.ts';
import { packPieces, type Whereabouts } from '#council-api/store/local-offer-pieces.ts';
import { nearAreas } from '#domain/local-offer/near-areas.ts';
import { searchIndexOptions } from '#domain/local-offer/search-terms.ts';

const many = 31_000;

/** Spread over ten degrees of the country; every hundredth is nowhere in particular. */
const whereabouts = (n: number): Whereabouts => ({
  id: `service-${n}`,
  ...(n % 100 > 0 && { place: { latitude: 50 + (n % 997) / 200, longitude: -5 + (n % 991) / 200 } }),
});

const serviceOf = (id: string): Service => ({
  id,
  name: `Club ${id}`,
  categories: [],
  status: 'active',
  changedAt: '2026-11-22T10:00:00.000Z',
});

test('of more services than fit in memory, one piece at a time is read, and a phone near one town fetches few of them', async () => {
  const asked: number[] = [];
  const { pieces, index, services } = await packPieces({
    all: Array.from({ length: many }, (_, n) => whereabouts(n)),
    outcodes: [],
    read: async (ids) => {
      asked.push(ids.length);
      return ids.map(serviceOf);
    },
  });
  expect(services).toBe(many);
  expect(pieces.reduce((sum, piece) => sum + piece.services, 0)).toBe(many);
  expect(Math.max(...asked)).toBeLessThanOrEqual(1000);
  expect(asked).toHaveLength(pieces.length);
  const near = nearAreas(pieces, { latitude: 52, longitude: -2 });
  expect(near.some(({ area }) => area)).toBe(true);
  expect(near.length).toBeLessThan(pieces.length / 4);
  const text = brotliDecompressSync(index.brotli).toString();
  const [found] = MiniSearch.loadJSON(text, searchIndexOptions).search('service-30999');
  expect(found?.id).toBe('service-30999');
});

test('a service that went while its piece was packed is left to the delta', async () => {
  const { pieces, services } = await packPieces({
    all: [whereabouts(1), whereabouts(2)],
    outcodes: [],
    read: async (ids) => ids.filter((id) => id !== 'service-2').map(serviceOf),
  });
  expect(services).toBe(1);
  expect(pieces.map((piece) => piece.services)).toEqual([1]);
});
