import { describe, expect, it } from 'vitest';
import { OfferSearch } from '#app/device/local-offer/offer-search.ts';
import type { Service } from '#contract/local-offer.ts';

const service = (id: string, name: string): Service => ({
  id,
  name,
  categories: ['health'],
  status: 'active',
  changedAt: '2026-11-22T08:00:00.000Z',
});

describe('a search before the index has been read', () => {
  it.each(['Blackrod', 'blackrod', 'BLACKROD library', 'Złota'])('finds what is typed as %s', (text) => {
    const search = new OfferSearch();
    search.put(service('one', 'Blackrod Library and Złota Club'));
    search.put(service('two', 'Somewhere else'));
    expect(search.search({ text, limit: 5, offset: 0 }).hits.map(({ id }) => id)).toEqual(['one']);
  });
});
