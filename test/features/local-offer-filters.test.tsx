import { within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { aDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt, type OpenApp } from './kit/open-at.tsx';

const at = (postcode: string, latitude: number) => ({ place: { postcode, latitude, longitude: -2 } });

const services = [
  aService({ id: 'swim', name: 'Quiet swim', needs: ['ASD'], cost: 'free', ...at('BL1 1AA', 53.5) }),
  aService({ id: 'drum', name: 'Drum club', needs: ['ASD'], cost: 'pay', ...at('BL2 1AA', 53.6) }),
  aService({ id: 'talk', name: 'Talking group', needs: ['SLCN'], ...at('BL9 1AA', 54.5) }),
  aService({ id: 'call', name: 'Helpline' }),
];

const opened = async (path: string) =>
  openAt(await aDevice({ startSearchWorker: aLocalOffer(services) }), path);

const found = (page: OpenApp) =>
  within(page.main().getByRole('region', { name: 'What was found' }))
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent);

const filters = (page: OpenApp) =>
  page
    .main()
    .getByText(/^Filters/)
    .closest('details');

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

/** The browser for tests opens no details by itself when their summary is pressed. */
async function openFilters(page: OpenApp) {
  await page.meanwhile(() => {
    const panel = filters(page);
    if (panel) panel.open = true;
    panel?.dispatchEvent(new Event('toggle'));
  });
}

test('each choice says how many it would give, and the address keeps what is chosen', async () => {
  const page = await opened('/local-offer');
  await openFilters(page);
  await page.tick('Autism (2)');
  await page.says('2 services');
  expect(found(page)).toEqual(['Drum club', 'Quiet swim']);
  expect(page.address()).toBe('/local-offer?need=autism');
  expect(page.main().getByLabelText('Free (1)')).toBeTruthy();
  await page.tick('Free (1)');
  await page.says('1 service');
  expect(page.address()).toBe('/local-offer?need=autism&cost=free');
});

test('what is chosen shows as chips; one taken off can be had back, and all can be cleared', async () => {
  const page = await opened('/local-offer?need=autism&cost=free&age=7');
  await page.press('Take off: Free');
  await page.says('Taken off: Free.');
  expect(page.address()).toBe('/local-offer?age=7&need=autism');
  expect(document.activeElement?.textContent).toBe('Undo');
  await page.press('Undo');
  expect(page.address()).toBe('/local-offer?age=7&need=autism&cost=free');
  await page.press('Clear all');
  expect(page.address()).toBe('/local-offer');
  await page.press('Undo');
  expect(page.address()).toBe('/local-offer?age=7&need=autism&cost=free');
});

test('those that have not said are counted, and shown when a person asks', async () => {
  const page = await opened('/local-offer?cost=free');
  await page.says('1 service');
  await page.says('2 more may fit. They have not said.');
  await page.press('Show them too');
  await page.says('3 services');
  expect(page.address()).toBe('/local-offer?cost=free&unsaid=cost');
  expect(page.main().getByRole('button', { name: 'Take off: Also those that have not said' })).toBeTruthy();
});

test('a typed postcode puts the nearest first; only its first half goes into the address', async () => {
  const page = await opened('/local-offer');
  await openFilters(page);
  await page.type('Postcode', 'bl2 1aa');
  await page.says('4 services');
  expect(found(page)).toEqual(['Drum club', 'Quiet swim', 'Talking group', 'Helpline']);
  expect(page.address()).toBe('/local-offer?near=BL2');
  await page.says('About 7 miles away');
});

test('a place that nothing here knows is said to be so', async () => {
  const page = await opened('/local-offer?near=ZZ9&within=1');
  await page.says(/We cannot tell where ZZ9 is/);
  await page.says('4 services');
});

test('where the phone is is asked only when it is pressed, and is in no address that is shared', async () => {
  const getCurrentPosition = vi.fn((told: (position: object) => void) =>
    told({ coords: { latitude: 53.6, longitude: -2 } }),
  );
  const share = vi.fn(async () => undefined);
  vi.spyOn(navigator, 'geolocation', 'get').mockReturnValue({
    getCurrentPosition,
    watchPosition: () => 0,
    clearWatch: () => undefined,
  });
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  const page = await opened('/local-offer');
  await openFilters(page);
  expect(getCurrentPosition).not.toHaveBeenCalled();
  await page.press('Use where I am');
  await page.says('4 services');
  expect(found(page)[0]).toBe('Drum club');
  await page.press('Share this search');
  expect(share).toHaveBeenCalledWith({
    title: 'A search in the Local Offer',
    url: 'http://localhost:3000/local-offer',
  });
});

test('a search near me that is opened again does not ask by itself, and says how to', async () => {
  const page = await opened('/local-offer?near=me');
  await page.says(/Where you were is not kept/);
});

test('where filters leave nothing, each way on says how many it gives', async () => {
  const page = await opened('/local-offer?q=swim&need=speech-and-language');
  await page.says('Nothing found for “swim”');
  const ways = within(page.main().getByRole('list', { name: 'Things to try' })).getAllByRole('link');
  expect(ways.map((way) => way.textContent)).toEqual([
    'For any need (1 service)',
    'The same filters without the words (1 service)',
  ]);
  await page.follow('For any need (1 service)');
  await page.says('1 service');
});

test('where no one filter is to blame, all can be dropped at once', async () => {
  const page = await opened('/local-offer?q=swim&need=hearing&cost=pay');
  await page.says('Nothing found for “swim”');
  await page.follow('The same words with no filters (1 service)');
  await page.says('1 service');
  expect(page.address()).toBe('/local-offer?q=swim');
});

test('what the law says must be here is counted, part by part, on this phone', async () => {
  const page = await opened('/local-offer/law');
  await page.heading('What the law says must be here');
  await page.says('14 parts are empty.');
  await page.follow('4 services Health');
  await page.says('4 services');
  expect(page.address()).toBe('/local-offer?category=health');
});
