import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { openMemoryShelves } from '#app/device/storage/memory-shelves.ts';
import type { Service } from '#contract/local-offer.ts';
import { aDevice } from '#test/kit/device.ts';
import { aService, FakeOffer, offerWorkerPort } from '#test/kit/fake-offer.ts';

const at = (postcode: string, latitude: number): Pick<Service, 'place'> => ({
  place: { postcode, latitude, longitude: -2 },
});

// The council's pieces take turns: the first and third are near, the second and fourth are far.
const services = [
  aService('swim', 'Swimming nearby', at('XL1 1AA', 54)),
  aService('far-swim', 'Swimming far away', at('XL9 1AA', 55)),
  aService('drum', 'Drumming nearby', at('XL1 2AA', 54.01)),
  aService('far-drum', 'Drumming far away', at('XL9 2AA', 55.01)),
];

let offer: FakeOffer;
let shelves: ReturnType<typeof openMemoryShelves>;

beforeEach(() => {
  offer = new FakeOffer(services);
  offer.places = [
    { outcode: 'XL1', latitude: 54.005, longitude: -2 },
    { outcode: 'XL9', latitude: 55.005, longitude: -2 },
  ];
  offer.areas = [
    { south: 54, north: 54.01, west: -2, east: -2 },
    { south: 55, north: 55.01, west: -2, east: -2 },
  ];
  shelves = openMemoryShelves();
});

async function aPhone(near: string | null) {
  const { device } = await aDevice({ startSearchWorker: () => offerWorkerPort(offer, shelves) });
  await device.settings.change({ smallSaving: near !== null, nearOutcode: near });
  return device;
}

type Phone = Awaited<ReturnType<typeof aPhone>>;

const names = async ({ localOffer }: Phone, text?: string): Promise<string[]> =>
  (await localOffer.search({ text, limit: 20, offset: 0 })).hits.map(({ name }) => name);

const pieces = () => offer.asked.filter((name) => /^(?:services|index)-/.test(name));

describe('a phone that saves data', () => {
  it('fetches and keeps only what is near: neither what is far nor the index over it all', async () => {
    const phone = await aPhone('XL1');
    await phone.localOffer.refresh();
    expect(pieces()).toEqual([offer.manifest().pieces[0]?.name]);
    expect(phone.localOffer.state.get()).toMatchObject({ services: 2, near: 'XL1' });
    expect(await names(phone)).toEqual(['Drumming nearby', 'Swimming nearby']);
  });

  it('finds by words and slips among what it keeps, also when it is opened again with no signal', async () => {
    await (await aPhone('XL1')).localOffer.refresh();
    const asked = offer.asked.length;
    const again = await aPhone('XL1');
    await eventually(async () => expect(await names(again, 'swiming')).toEqual(['Swimming nearby']));
    expect(offer.asked).toHaveLength(asked);
  });

  it('goes on where a download was cut', async () => {
    const phone = await aPhone('XL1');
    offer.failing.set('getLocalOfferChanges', 'unreachable');
    expect(await phone.localOffer.refresh()).toMatchObject({ ok: false });
    expect(await (await aPhone('XL1')).localOffer.refresh()).toMatchObject({ ok: true });
    expect(pieces()).toHaveLength(1);
  });

  it('keeps what was saved though it is far, and hears what changes in it', async () => {
    const whole = await aPhone(null);
    await whole.localOffer.refresh();
    expect(whole.localOffer.state.get()).toMatchObject({ services: 4, near: null });
    await whole.settings.change({ smallSaving: true, nearOutcode: 'XL1' });
    whole.localOffer.keepAlways(['far-drum']);
    await whole.localOffer.refresh();
    expect(await names(whole)).toEqual(['Drumming far away', 'Drumming nearby', 'Swimming nearby']);
    offer.changes.push({
      services: [
        aService('far-drum', 'Drums, renamed', at('XL9 2AA', 55.01)),
        aService('far-swim', 'Not wanted', at('XL9 1AA', 55)),
        aService('new', 'New nearby', at('XL1 3AA', 54.005)),
      ],
      gone: [],
    });
    await whole.localOffer.refresh();
    expect(await names(whole)).toEqual([
      'Drumming nearby',
      'Drums, renamed',
      'New nearby',
      'Swimming nearby',
    ]);
    await eventually(async () => expect(await names(whole, 'renamd')).toEqual(['Drums, renamed']));
  });

  it('what moves away goes, and what is nowhere in particular comes', async () => {
    const phone = await aPhone('XL1');
    await phone.localOffer.refresh();
    offer.changes.push({
      services: [aService('swim', 'Swimming nearby', at('XL9 1AA', 55)), aService('line', 'Helpline')],
      gone: [],
    });
    await phone.localOffer.refresh();
    expect(await names(phone)).toEqual(['Drumming nearby', 'Helpline']);
  });

  it('fetches the rest when it no longer saves', async () => {
    const phone = await aPhone('XL1');
    await phone.localOffer.refresh();
    await phone.settings.change({ smallSaving: false });
    await phone.localOffer.refresh();
    expect(phone.localOffer.state.get()).toMatchObject({ services: 4, near: null });
    expect(pieces()).toHaveLength(3);
  });

  it('keeps everything, and says so, where the council does not know the place', async () => {
    const phone = await aPhone('ZZ1');
    await phone.localOffer.refresh();
    expect(phone.localOffer.state.get()).toMatchObject({ services: 4, near: null });
  });
});
