import { afterEach, expect, test, vi } from 'vitest';
import { directionsTo, mapsOf } from '#app/features/local-offer/directions.ts';
import { dialled } from '#app/features/local-offer/reach.ts';
import type { Service } from '#contract/local-offer.ts';
import { aDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

afterEach(() => {
  vi.useRealTimers();
});

/** The page of a service as it is at a moment. */
async function pageAt(moment: string, service: Partial<Service>) {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(moment) });
  const device = await aDevice({
    startSearchWorker: aLocalOffer([aService({ id: 'club', name: 'Club', ...service })]),
  });
  const page = await openAt(device, '/local-offer/club');
  await page.heading('Club');
  return page;
}

const days = [1, 2, 3, 4, 5];
const weekdays = { sessions: [{ days, opens: '09:00', closes: '17:00' }] };

test.each([
  ['2026-11-23T10:00:00Z', 'Open now, until 17:00.'],
  ['2026-11-23T07:00:00Z', 'Closed now. It opens today at 09:00.'],
  ['2026-11-20T18:00:00Z', 'Closed now. It opens on Monday 23 November at 09:00.'],
  ['2026-07-06T08:30:00Z', 'Open now, until 17:00.'],
])('at %s it says: %s', async (moment, words) => {
  const page = await pageAt(moment, weekdays);
  await page.says(words);
  await page.says('Monday to Friday');
});

test('on a bank holiday it says that they may be closed', async () => {
  const page = await pageAt('2026-12-25T10:00:00Z', weekdays);
  await page.says(/That day is a bank holiday/);
});

test('a service that is closed for now says so, and not that it is open', async () => {
  const page = await pageAt('2026-11-23T10:00:00Z', { ...weekdays, status: 'temporarily-closed' });
  await page.says('Closed for now');
  expect(page.text()).not.toContain('Open now');
});

test('a service that has stopped opens from a saved link, with no way to reach it', async () => {
  const page = await pageAt('2026-11-23T10:00:00Z', {
    ...weekdays,
    status: 'inactive',
    phone: '01632 960123',
  });
  await page.says('No longer running');
  expect(page.main().queryByRole('link', { name: /960123/ })).toBeNull();
});

test('who is responsible, how to complain, other places and unanswered questions are on the page', async () => {
  const page = await pageAt('2026-11-23T10:00:00Z', {
    organisation: 'Bolton Council',
    answers: { 'how-to-complain': 'Write to the head.' },
    place: { address: '1 High St', postcode: 'BL1 2AB' },
    otherPlaces: [{ name: 'The Annexe', address: '2 Low St' }],
    checkedOn: '2026-10-01',
  });
  await page.says('Bolton Council runs this and answers for it.');
  expect(page.main().getAllByText('Write to the head.')).toHaveLength(2);
  await page.says('The Annexe');
  await page.says('6 questions are not answered yet');
  await page.says('A person checked this on 1 October 2026.');
  await page.says(/This page was last changed on 1 November 2026/);
});

test('an address that only fills a box is no link', async () => {
  const page = await pageAt('2026-11-23T10:00:00Z', {
    email: 'noemail@noemail.invalid',
    web: 'https://www.example.com/',
    phone: '00000 000000',
  });
  const links = page
    .main()
    .getAllByRole('link')
    .map((link: HTMLElement) => link.getAttribute('href') ?? '');
  expect(links.filter((href: string) => /invalid|example\.com|tel:|mailto:/.test(href))).toEqual([]);
});

const place = { address: '1 High St', postcode: 'BL1 2AB', latitude: 53.5, longitude: -2.4 };

test.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 'maps:?daddr=53.5,-2.4'],
  ['Mozilla/5.0 (Linux; Android 14)', 'geo:53.5,-2.4?q=53.5,-2.4'],
  ['Mozilla/5.0 (Windows NT 10.0)', 'https://www.openstreetmap.org/?mlat=53.5&mlon=-2.4#map=17/53.5/-2.4'],
])('on %s the way is found in its own maps', (userAgent, address) => {
  expect(directionsTo(place, mapsOf(userAgent))).toBe(address);
});

test('a place that must not be shown has no way to it, and one with no point is looked up by its address', () => {
  expect(directionsTo({ ...place, masked: true }, 'android')).toBeUndefined();
  expect(directionsTo({ address: '1 High St' }, 'android')).toBe('geo:0,0?q=1%20High%20St');
  expect(directionsTo({ name: 'Somewhere' }, 'apple')).toBeUndefined();
});

test.each(['00000000000', '0111 111 1111'])('%s is not dialled', (number) => {
  expect(dialled(number)).toBeUndefined();
});
