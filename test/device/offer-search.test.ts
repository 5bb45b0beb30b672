import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { noFilters } from '#domain/local-offer/filters.ts';
import { searchIndexOptions } from '#domain/local-offer/search-terms.ts';
import { OfferSearch } from '#app/device/local-offer/offer-search.ts';
import type { LocalOfferQuery } from '#app/device/local-offer/local-offer.ts';
import { anIndex } from '#test/kit/an-index.ts';
import type { Service } from '#contract/local-offer.ts';
import { aService } from '#test/kit/fake-offer.ts';

const at = (postcode: string, latitude: number, more: Partial<NonNullable<Service['place']>> = {}) => ({
  place: { postcode, latitude, longitude: -2, ...more },
});

/** Many places speak of swimming, so that a mention is worth as little as it is among thousands. */
const mention =
  'A place for families with children under five. Stay and play, a toy library, and a cup of tea. ' +
  'Ask at the desk about swimming at the baths, story time and walks in the park.';
const others = Array.from({ length: 20 }, (_, n) =>
  aService(`other-${n}`, `Hub ${n}`, { description: mention, status: 'inactive' }),
);

const services = [
  aService('far', 'Swimming, Farland', { ...at('XL9 1AA', 54.9), cost: 'free' }),
  aService('near', 'Swimming, Nearby', { ...at('XL1 1AA', 54.01), cost: 'pay' }),
  aService('mid', 'Swimming, Midway', at('XL5 1AA', 54.1)),
  aService('mention', 'Family hub', { ...at('XL1 2AA', 54), description: mention }),
  aService('refuge', 'Safe swimming', at('XL5 9ZZ', 54, { masked: true })),
  aService('call', 'Helpline', { online: true }),
  aService('shut', 'Swimming, closed', { status: 'inactive' }),
  ...others,
];

async function opened(): Promise<OfferSearch> {
  const search = new OfferSearch();
  for (const service of services) search.put(service);
  const index = new MiniSearch<Service>(searchIndexOptions);
  index.addAll(services);
  search.takeIndex(anIndex(index), []);
  return search;
}

const ids = async (query: Partial<LocalOfferQuery>) => {
  const { hits } = (await opened()).search({ limit: 20, offset: 0, ...query });
  return hits.map(({ id }) => id);
};

describe('searching near a place', () => {
  it('a typed postcode is placed by the services of its outcode, and nearest comes first', async () => {
    expect(await ids({ near: { outcode: 'XL1' } })).toEqual([
      'mention',
      'near',
      'refuge',
      'mid',
      'far',
      'call',
    ]);
  });

  it('with words, sense comes before nearness: a mention next door is after a name far away', async () => {
    expect(await ids({ text: 'swimming', near: { outcode: 'XL1' } })).toEqual([
      'near',
      'mid',
      'refuge',
      'far',
      'mention',
    ]);
  });

  it('a masked place is as far as the middle of its outcode', async () => {
    const search = await opened();
    const { hits, metres } = search.search({ near: { outcode: 'XL5' }, limit: 2, offset: 0 });
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['mid', 'refuge']);
    expect(metres).toEqual([0, 0]);
  });

  it('a place that cannot be placed is said to be so, and distance then asks nothing', async () => {
    const search = await opened();
    const filters = { ...noFilters, within: 1 };
    const answer = search.search({ near: { outcode: 'ZZ1' }, filters, limit: 20, offset: 0 });
    expect(answer).toMatchObject({ placed: false, total: 6 });
  });

  it('only what is near enough, and what needs no place', async () => {
    expect(await ids({ near: { outcode: 'XL1' }, filters: { ...noFilters, within: 2 } })).toEqual([
      'mention',
      'near',
      'call',
    ]);
  });
});

describe('searching with filters', () => {
  it('says how many more have not said, and what another choice would give', async () => {
    const search = await opened();
    const filters = { ...noFilters, cost: ['free'] as const };
    const answer = search.search({ text: 'swimming', filters, counting: 'count', limit: 20, offset: 0 });
    expect(answer.hits.map(({ id }) => id)).toEqual(['far']);
    expect(answer.unsaid).toBe(3);
    expect(answer.counts?.of.cost).toEqual({ free: 1, pay: 1 });
    expect(answer.without).toEqual({ cost: 5 });
  });

  it('where nothing is found, it says what would be without the words, and which words are like them', async () => {
    const search = await opened();
    const nothing = search.search({
      text: 'helplin',
      filters: { ...noFilters, cost: ['free'] },
      limit: 9,
      offset: 0,
    });
    expect(nothing).toMatchObject({ total: 0, withoutWords: 1, without: { cost: 1 } });
    expect(nothing.alike).toContain('helpline');
  });

  it('a meeting counts until the day it ends', async () => {
    const search = await opened();
    const sessions = [{ days: [6], to: '2026-11-21' }];
    search.put(aService('term', 'Term club', { sessions }));
    const filters = { ...noFilters, day: ['saturday'] as const };
    const on = (today: string) => search.search({ filters, today, limit: 9, offset: 0 }).total;
    expect([on('2026-11-21'), on('2026-11-22'), on('2026-11-21')]).toEqual([1, 0, 1]);
  });
});
