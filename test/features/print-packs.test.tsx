import { expect, test } from 'vitest';
import type { Service } from '#contract/local-offer.ts';
import { fillSides, fillWithMost } from '#app/features/local-offer/print/fill-sides.ts';
import { mostUsefulFirst } from '#app/features/local-offer/print/most-useful-first.ts';
import { paperFor } from '#app/features/local-offer/print/papers.ts';
import { shortPlace } from '#app/features/local-offer/print/short-place.ts';
import { aDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const asHigh = (height: number) => height;

const entry = (id: string, more: Partial<Service>, metres?: number) => ({
  service: aService({ id, name: id, ...more }),
  metres,
});

test('entries go down one column, then the next, then the other side, and none is cut in two', () => {
  const room = { columns: 2, sides: 2, height: 10 };
  expect(fillSides([6, 6, 4, 10, 1], asHigh, room)).toEqual([
    [[6], [6, 4]],
    [[10], [1]],
  ]);
  expect(fillSides([6, 6, 6, 6, 6], asHigh, room)).toBeNull();
  expect(fillSides([11], asHigh, room)).toBeNull();
  expect(fillSides([], asHigh, room)).toEqual([]);
});

test('as many of the most useful as fit are on the paper, in the order of their names', () => {
  const room = { columns: 1, sides: 1, height: 10 };
  const entries = [
    { name: 'zoo', high: 4 },
    { name: 'art', high: 4 },
    { name: 'bus', high: 4 },
  ];
  const filled = fillWithMost(
    entries,
    (a, b) => a.name.localeCompare(b.name),
    ({ high }) => high,
    room,
  );
  expect(filled.flat(2).map(({ name }) => name)).toEqual(['art', 'zoo']);
});

test('what is nearest comes first, then what a person checked last, then what nobody has checked', () => {
  const order = [
    entry('never', {}),
    entry('old', { checkedOn: '2025-01-01' }),
    entry('new', { checkedOn: '2026-10-01' }),
    entry('far', {}, 9000),
    entry('near', {}, 100),
  ].toSorted(mostUsefulFirst);
  expect(order.map(({ service }) => service.id)).toEqual(['near', 'far', 'new', 'old', 'never']);
});

test.each([
  [{ address: '12 Mill Lane, Hathersett', postcode: 'XL2 4AB' }, 'Hathersett, XL2'],
  [{ address: 'The Hall, Mill Lane, Kestle, XL9 1AA', postcode: 'XL9 1AA' }, 'Kestle, XL9'],
  [{ address: '12 Mill Lane', postcode: 'XL2 4AB' }, 'XL2'],
  [{ address: 'Mill Lane, Unit 4' }, undefined],
  [{ address: '9 Secret Lane, Kestle', postcode: 'XL9 1AA', masked: true }, 'XL9'],
  [{}, undefined],
])('of %j the paper says %j', (place, said) => {
  expect(shortPlace(place)).toBe(said);
});

test('one sheet has one side in usual letters, and both in large print and in Easy Read', () => {
  expect(paperFor(100, 'en')).toMatchObject({ sides: 1, size: 'usual' });
  expect(paperFor(100, 'en-x-easy')).toMatchObject({ sides: 2, size: 'large' });
  expect(paperFor(150, 'en')).toMatchObject({ sides: 2, size: 'larger' });
  expect(paperFor(200, 'en-x-easy')).toMatchObject({ sides: 2, size: 'largest' });
});

test('a pack says whose it is and who to ring, and a postcode typed is in its address by half alone', async () => {
  const swim = aService({
    id: 'swim',
    name: 'Quiet swim',
    phone: '01632 960123',
    place: { address: '12 Mill Lane, Hathersett', postcode: 'XL2 4AB' },
  });
  const phone = await aDevice({ startSearchWorker: aLocalOffer([swim]) });
  const page = await openAt(phone, '/local-offer/print?category=health');
  await page.says('Quiet swim');
  await page.says('Hathersett, XL2');
  await page.says('Everything is on it.');
  await page.type('Postcode', 'XL2 4AB');
  expect(page.address()).toBe('/local-offer/print?category=health&near=XL2');
});

test('with nothing of the Local Offer on this phone, no paper says that there is nothing, but how it comes here', async () => {
  const page = await openAt(
    await aDevice({ startSearchWorker: aLocalOffer([]) }),
    '/local-offer/print?category=health',
  );
  await page.says('The Local Offer is not on this phone yet');
  expect(page.text()).not.toContain('Nothing yet');
});

test('a pack is filled once the Local Offer has come', async () => {
  const swim = aService({ id: 'swim', name: 'Quiet swim' });
  const phone = await aDevice({ startSearchWorker: aLocalOffer([], [swim]) });
  const page = await openAt(phone, '/local-offer/print?category=health');
  await page.says('Quiet swim');
});
