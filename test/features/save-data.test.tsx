import { expect, test } from 'vitest';
import { openMemoryShelves } from '#app/device/storage/memory-shelves.ts';
import { aDevice } from '#test/kit/device.ts';
import { aService, FakeOffer, offerWorkerPort } from '#test/kit/fake-offer.ts';
import { openAt } from './kit/open-at.tsx';

const at = (postcode: string, latitude: number) => ({ place: { postcode, latitude, longitude: -2 } });

function anOffer(): FakeOffer {
  const offer = new FakeOffer([
    aService('near', 'Swimming nearby', at('XL1 1AA', 54)),
    aService('far', 'Swimming far away', at('XL9 1AA', 55)),
  ]);
  offer.places = [{ outcode: 'XL1', latitude: 54, longitude: -2 }];
  offer.areas = [54, 55].map((south) => ({ south, north: south + 0.01, west: -2, east: -2 }));
  return offer;
}

test('a phone that saves data says what it keeps, wherever that matters', async () => {
  const device = await aDevice({ startSearchWorker: () => offerWorkerPort(anOffer(), openMemoryShelves()) });
  const settings = await openAt(device, '/settings');
  await settings.tick('Save data');
  await settings.type('Keep only what is near this postcode', 'Larkmoor');
  await settings.press('Keep only this');
  await settings.says('This is not a postcode.');
  await settings.type('Keep only what is near this postcode', 'xl1 4bb');
  await settings.press('Keep only this');
  await settings.says('Kept: 1 service near XL1.');
  expect(device.device.settings.get().nearOutcode).toBe('XL1');
  settings.close();

  const search = await openAt(device, '/local-offer?q=swimming');
  await search.says('1 service');
  await search.says('This phone keeps only what is near XL1. There may be more further away.');
  search.close();

  const law = await openAt(device, '/local-offer/law');
  await law.says('This phone keeps only what is near XL1. There may be more further away.');
});
