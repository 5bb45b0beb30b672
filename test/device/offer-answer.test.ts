import { expect, test } from 'vitest';
import { OfferSearch } from '#app/device/local-offer/offer-search.ts';
import { ownIndex } from '#app/device/local-offer/own-index.ts';
import { anIndex } from '#test/kit/an-index.ts';
import type { Service } from '#contract/local-offer.ts';

const swim: Service = {
  id: 'swim',
  name: 'Quiet swim',
  categories: ['health'],
  status: 'active',
  changedAt: '2026-11-01T09:00:00.000Z',
};
const page = { limit: 20, offset: 0 };

function anOffer() {
  const offer = new OfferSearch();
  offer.put(swim);
  return offer;
}

test('what words find is settled once the index is read, and what filters find always is', () => {
  const offer = anOffer();
  expect(offer.search({ text: 'swim', ...page }).settled).toBe(false);
  expect(offer.search(page).settled).toBe(true);
  offer.takeIndex(anIndex(ownIndex(offer.everyone())), []);
  expect(offer.search({ text: 'swim', ...page }).settled).toBe(true);
});

test('an answer says where it was looked from, if anything here tells', () => {
  const offer = anOffer();
  offer.placeOutcodes([{ outcode: 'XL3', latitude: 54.3, longitude: -1.8 }]);
  expect(offer.search({ near: { outcode: 'XL3' }, ...page }).from).toEqual({
    latitude: 54.3,
    longitude: -1.8,
  });
  expect(offer.search({ near: { outcode: 'XL9' }, ...page }).from).toBeUndefined();
});
