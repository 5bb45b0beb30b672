import { describe, expect, it } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { noFilters } from '#domain/local-offer/filters.ts';
import { openMemoryShelves } from '#app/device/storage/memory-shelves.ts';
import { aDevice } from '#test/kit/device.ts';
import { aService, FakeOffer, offerWorkerPort } from '#test/kit/fake-offer.ts';

const services = [
  aService('swim', 'Splash swimming club', { summary: 'Swimming for autistic children', needs: ['ASD'] }),
  aService('sleep', 'Sleep clinic', { categories: ['health'], place: { latitude: 51.6, longitude: -0.1 } }),
  aService('bus', 'School bus', { categories: ['transport'], place: { latitude: 51.5, longitude: -0.1 } }),
  aService('shut', 'Closed club', { status: 'inactive' }),
];

async function opened(offer: FakeOffer, shelves = openMemoryShelves()) {
  const phone = await aDevice({ startSearchWorker: () => offerWorkerPort(offer, shelves) });
  return { offer, shelves, phone, localOffer: phone.device.localOffer };
}

const names = async (localOffer: Awaited<ReturnType<typeof opened>>['localOffer'], text?: string) => {
  const { hits } = await localOffer.search({ text, limit: 20, offset: 0 });
  return hits.map(({ name }) => name);
};

describe('the Local Offer on a phone', () => {
  it('is fetched once, found by words and by what families call things, and read with no signal', async () => {
    const { offer, shelves, localOffer } = await opened(new FakeOffer(services));
    expect(await localOffer.refresh()).toEqual({ ok: true, value: undefined });
    expect(localOffer.state.get()).toMatchObject({ services: 4, loading: null });
    await eventually(async () =>
      expect(await names(localOffer, 'swiming')).toEqual(['Splash swimming club']),
    );
    expect(await names(localOffer)).toEqual(['School bus', 'Sleep clinic', 'Splash swimming club']);
    const asked = offer.asked.length;
    const again = await opened(offer, shelves);
    await eventually(async () =>
      expect(await names(again.localOffer, 'autism')).toEqual(['Splash swimming club']),
    );
    expect((await again.localOffer.service('bus'))?.name).toBe('School bus');
    expect(await again.localOffer.service('nothing')).toBeUndefined();
    expect(offer.asked).toHaveLength(asked);
  });

  it('says all it knows of a service when it is opened again, changed since or not', async () => {
    const told = {
      description: 'Warm water, few people.',
      answers: { 'how-accessible': 'Well.' },
      phone: '01632 960001',
    };
    const offer = new FakeOffer([
      aService('swim', 'Swim', told),
      aService('bus', 'Bus', { opening: 'Weekdays' }),
    ]);
    const { localOffer, shelves } = await opened(offer);
    await localOffer.refresh();
    offer.changes.push({ services: [aService('sleep', 'Sleep', told)], gone: [] });
    await localOffer.refresh();
    const again = await opened(offer, shelves);
    expect(await again.localOffer.service('swim')).toMatchObject(told);
    expect(await again.localOffer.service('sleep')).toMatchObject(told);
    const { hits } = await again.localOffer.search({ limit: 9, offset: 0 });
    expect(hits.map(({ description, opening }) => description ?? opening)).toEqual([
      'Weekdays',
      'Warm water, few people.',
      'Warm water, few people.',
    ]);
    const brief = await again.localOffer.search({ hits: 'brief', limit: 9, offset: 0 });
    expect(brief.hits.map(({ name, description }) => [name, description])).toEqual([
      ['Bus', undefined],
      ['Sleep', undefined],
      ['Swim', undefined],
    ]);
  });

  it('opens what an earlier version of the app kept', async () => {
    const { offer, localOffer, shelves } = await opened(new FakeOffer(services));
    await localOffer.refresh();
    const shelf = shelves.open('offer');
    const keys = await shelf.keys('short/');
    for (const key of keys.ok ? keys.value : []) await shelf.remove(key);
    const again = await opened(offer, shelves);
    expect(await names(again.localOffer, 'autism')).toEqual(['Splash swimming club']);
    const made = await shelf.keys('short/');
    expect(made).toEqual(keys);
  });

  it('is filtered and ordered by how near it is', async () => {
    const { localOffer } = await opened(new FakeOffer(services));
    await localOffer.refresh();
    const near = { latitude: 51.61, longitude: -0.1 };
    const nearest = await localOffer.search({ near, limit: 2, offset: 0 });
    expect(nearest.hits.map(({ id }) => id)).toEqual(['sleep', 'bus']);
    expect(nearest.total).toBe(3);
    const filters = { ...noFilters, kind: ['health'] };
    const health = await localOffer.search({ filters, limit: 9, offset: 0 });
    expect(health.hits.map(({ id }) => id)).toEqual(['sleep']);
  });

  it('goes on where a download was cut, and what came is found at once', async () => {
    const offer = new FakeOffer(services);
    const { localOffer, shelves } = await opened(offer);
    offer.failing.set(offer.manifest().pieces[1]?.name ?? '', 'unreachable');
    expect(await localOffer.refresh()).toEqual({ ok: false, problem: { code: 'unreachable' } });
    expect(await names(localOffer)).toEqual(['School bus', 'Splash swimming club']);
    const again = await opened(offer, shelves);
    expect(await again.localOffer.refresh()).toMatchObject({ ok: true });
    const pieces = offer.asked.filter((name) => name.startsWith('services-'));
    expect(pieces.map((name) => name.at(-6))).toEqual(['0', '1', '1']);
  });

  it('lays changes over the snapshot, in what is listed and in what is found', async () => {
    const offer = new FakeOffer(services);
    const { localOffer, shelves } = await opened(offer);
    await localOffer.refresh();
    offer.changes.push(
      { services: [aService('swim', 'Otters swimming club'), aService('new', 'Chess club')], gone: [] },
      { services: [], gone: ['sleep'] },
    );
    await localOffer.refresh();
    const expected = ['Chess club', 'Otters swimming club', 'School bus'];
    expect(await names(localOffer)).toEqual(expected);
    const again = await opened(offer, shelves);
    await eventually(async () => expect(await names(again.localOffer, 'chess')).toEqual(['Chess club']));
    expect(await names(again.localOffer, 'splash')).toEqual([]);
    expect(await names(again.localOffer)).toEqual(expected);
  });

  it('takes up a new snapshot, and lets go of what the old one left', async () => {
    const offer = new FakeOffer(services);
    const { localOffer, shelves } = await opened(offer);
    await localOffer.refresh();
    offer.changes.push({ services: [aService('new', 'Chess club')], gone: [] });
    await localOffer.refresh();
    offer.publish([aService('a', 'Archery'), aService('b', 'Boats')]);
    expect(await localOffer.refresh()).toMatchObject({ ok: true });
    expect(await names(localOffer)).toEqual(['Archery', 'Boats']);
    const kept = await shelves.open('offer').keys('');
    expect(kept.ok && kept.value.filter((key) => !key.includes('000000000000002'))).toEqual([
      'manifest',
      'places',
    ]);
  });

  it('one bad service costs no other', async () => {
    const bad = { ...aService('bad', 'Bad'), changedAt: 'some time ago' };
    const { localOffer } = await opened(new FakeOffer([...services, bad]));
    await localOffer.refresh();
    expect(await names(localOffer)).toHaveLength(3);
  });
});
