import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Service } from '#contract/local-offer.ts';
import { mapSquares } from '#app/features/local-offer/map/map-squares.ts';
import { aCouncil } from '#test/kit/fake-council.ts';
import { aDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const map = {
  credit: '© Somebody',
  sample: false,
  area: { south: 54, west: -3, north: 55, east: -1 },
};
const hall = { latitude: 54.302, longitude: -1.874 };

const aPhoneWith = async (place: Service['place'], shown: typeof map | null = map) => {
  const council = aCouncil();
  if (shown) council.map = shown;
  const swim = aService({ id: 'swim', name: 'Quiet swim', place });
  const far = aService({ id: 'far', name: 'Far away', place: { postcode: 'XL9 1AA', ...hall } });
  const phone = await aDevice({ council, startSearchWorker: aLocalOffer([swim, far]) });
  await phone.sync();
  return phone;
};

const squares = () =>
  Array.from(document.querySelectorAll('main image'), (image) => image.getAttribute('href'));

const show = /^Show a map picture/;

test('a picture of the map is asked of the council when it is pressed, and not before', async () => {
  const page = await openAt(await aPhoneWith({ address: '1 High St', ...hall }), '/local-offer/swim');
  await page.says('Quiet swim');
  expect(squares()).toEqual([]);
  await page.press(show);
  expect(squares().length).toBeGreaterThan(1);
  expect(squares().every((address) => /^\/api\/map\/15\/\d+\/\d+$/.test(address ?? ''))).toBe(true);
  expect(page.main().getByRole('img', { name: 'A map with a pin at 1 High St.' })).toBeTruthy();
  await page.says('© Somebody');
  await page.press('Closer');
  expect(squares()[0]).toMatch(/^\/api\/map\/17\//);
  await page.press(/^Hide the map picture/);
  expect(squares()).toEqual([]);
});

test('how far it is, and which way, stands in words once a place has been set', async () => {
  const near = { address: '1 High St', latitude: 54.35, longitude: -1.874 };
  const page = await openAt(await aPhoneWith(near), '/local-offer?near=XL9');
  await page.follow(/Quiet swim/);
  await page.press(show);
  await page.says('It is about 3 miles north of the middle of XL9.');
  const picture = page.main().getByRole('img', { name: /A map with a pin/ });
  expect(picture.getAttribute('aria-label')).toContain('3 miles north');
});

test('where the picture does not come, that is said, the words stay, and it can be tried again', async () => {
  const page = await openAt(await aPhoneWith({ address: '1 High St', ...hall }), '/local-offer/swim');
  await page.press(show);
  const [first] = document.querySelectorAll('main image');
  fireEvent.error(first ?? document.body);
  await page.says('The picture did not come. You can still use the address.');
  expect(squares()).toEqual([]);
  await page.press('Try again');
  expect(squares().length).toBeGreaterThan(1);
});

test.each<[string, Service['place'], typeof map | null]>([
  ['whose place must not be shown', { address: '9 Secret Lane', ...hall, masked: true }, map],
  ['whose exact place nobody knows', { address: '1 High St', postcode: 'XL2 4AB' }, map],
  ['outside the council’s map', { address: '1 High St', latitude: 51.5, longitude: -0.1 }, map],
  ['of a council with no map', { address: '1 High St', ...hall }, null],
])('there is no picture of a service %s', async (_, place, shown) => {
  const page = await openAt(await aPhoneWith(place, shown), '/local-offer/swim');
  await page.says('Get in touch');
  expect(page.main().queryByRole('button', { name: show })).toBeNull();
});

test('the squares of a picture cover it whole, with no gap between them', () => {
  const size = { width: 288, height: 216 };
  const made = mapSquares(hall, 15, size);
  const [xs, ys] = [made.map(({ x }) => x), made.map(({ y }) => y)];
  expect(Math.min(...xs)).toBeLessThanOrEqual(0);
  expect(Math.min(...ys)).toBeLessThanOrEqual(0);
  expect(Math.max(...xs) + 256).toBeGreaterThanOrEqual(size.width);
  expect(Math.max(...ys) + 256).toBeGreaterThanOrEqual(size.height);
  expect(new Set(xs.map((x) => (x + 256) % 256)).size).toBe(1);
});
