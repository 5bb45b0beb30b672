import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { aDevice } from '#test/kit/device.ts';
import type { WorkerQuestion } from '#app/device/local-offer/worker-messages.ts';
import { freshnessOf } from '#app/features/local-offer/freshness.ts';
import { dialled, outcodeOf, shownPlace } from '#app/features/local-offer/reach.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const swim = aService({
  id: 'swim',
  name: 'Quiet swim',
  categories: ['childcare-and-leisure'],
  cost: 'free',
  ageFrom: 4,
  ageTo: 11,
});
const talk = aService({
  id: 'talk',
  name: 'Speech therapy',
  phone: '01632 960123 (mornings)',
  checkedOn: '2026-10-01',
  checkedBy: 'Rae Moss',
});

const withServices = (
  ...services: Parameters<typeof aLocalOffer>[0] extends readonly (infer S)[] ? S[] : never
) => aDevice({ startSearchWorker: aLocalOffer(services) });

test('services are found as people type, and the address keeps what was looked for', async () => {
  const page = await openAt(await withServices(swim, talk), '/local-offer');
  await page.type('What are you looking for?', 'swim');
  await page.says('1 service');
  const results = within(page.main().getByRole('region', { name: 'What was found' }));
  expect(results.getAllByRole('link').map((link) => link.textContent)).toEqual(['Quiet swim']);
  await eventually(() => expect(page.address()).toBe('/local-offer?q=swim'));
});

test('the first letter does not show what was there before anything was asked', async () => {
  const page = await openAt(await withServices(swim, talk), '/local-offer');
  await page.heading('Local Offer');
  const shown = new Set<string | null>();
  new MutationObserver(() => {
    for (const link of document.querySelectorAll('.results a')) shown.add(link.textContent);
  }).observe(document.body, { childList: true, subtree: true });
  await page.type('What are you looking for?', 'quiet');
  await page.says('1 service');
  expect(Array.from(shown)).toEqual(['Quiet swim']);
});

test('each letter is asked for once, and as soon as it is typed', async () => {
  const asked: (string | undefined)[] = [];
  const start = aLocalOffer([swim, talk]);
  const phone = await aDevice({
    startSearchWorker() {
      const port = start();
      return {
        ...port,
        post(message) {
          const question = message as WorkerQuestion;
          if (question.ask === 'search') asked.push(question.query.text);
          port.post(message);
        },
      };
    },
  });
  const page = await openAt(phone, '/local-offer');
  await page.heading('Local Offer');
  await page.says('Look by kind of help');
  asked.length = 0;
  await page.type('What are you looking for?', 'swi');
  await page.says('1 service');
  expect(asked).toEqual(['s', 'sw', 'swi']);
});

test('the first of the list come while somebody types, and the rest once they rest', async () => {
  const clubs = Array.from({ length: 5 }, (_, n) => aService({ id: `s${n}`, name: `Club number ${n}` }));
  const page = await openAt(await withServices(...clubs), '/local-offer');
  await page.heading('Local Offer');
  const counts: number[] = [];
  new MutationObserver(() => counts.push(document.querySelectorAll('.results .card').length)).observe(
    document.body,
    { childList: true, subtree: true },
  );
  await page.type('What are you looking for?', 'club');
  await page.says('5 services');
  await eventually(() => expect(counts.at(-1)).toBe(5));
  expect(counts.filter((count) => count > 0)[0]).toBeLessThan(5);
});

test('an address with words and a kind of help in it shows what they find', async () => {
  const page = await openAt(await withServices(swim, talk), '/local-offer?category=childcare-and-leisure');
  await page.says('1 service');
  expect(page.main().getByRole('link', { name: 'Quiet swim' })).toBeTruthy();
  expect(page.main().queryByRole('link', { name: 'Speech therapy' })).toBeNull();
});

test('a search that finds nothing offers what to do next', async () => {
  const page = await openAt(await withServices(swim), '/local-offer?q=zzzz');
  await page.says('Nothing found for “zzzz”');
  expect(page.main().getByRole('link', { name: 'People who can help' }).getAttribute('href')).toBe(
    '/rights#people',
  );
  await page.follow('Look at everything');
  await page.says('Look by kind of help');
});

test('more than a page of services is shown a page at a time', async () => {
  const many = Array.from({ length: 45 }, (_, n) => aService({ id: `s${n}`, name: `Club number ${n}` }));
  const page = await openAt(await withServices(...many), '/local-offer?category=health');
  await page.says('20 of 45 shown');
  await page.press('Show more');
  await page.says('40 of 45 shown');
  await page.press('Show more');
  await eventually(() => expect(page.main().queryByRole('button', { name: 'Show more' })).toBeNull());
});

test('a service with almost nothing known says what nobody has said', async () => {
  const page = await openAt(await withServices(aService({ id: 'bare', name: 'Bare' })), '/local-offer/bare');
  await page.heading('Bare');
  await page.says('Nobody has said what it costs. Ask them.');
  await page.says(/Nobody has said when this was last checked/);
  await page.says('No phone, mail or website is given.');
});

test('who checked a service and when is said, and a long time ago is said to be so', async () => {
  const page = await openAt(await withServices(talk), '/local-offer/talk');
  await page.says('Rae Moss checked this on 1 October 2026.');
  page.close();
  const old = await openAt(
    await withServices(aService({ ...talk, checkedOn: '2026-05-22' })),
    '/local-offer/talk',
  );
  await old.says(/That is over six months ago/);
});

test('the number can be rung, whatever else is written beside it', async () => {
  const page = await openAt(await withServices(talk), '/local-offer/talk');
  const ring = await page.main().findByRole('link', { name: 'Ring 01632 960123 (mornings)' });
  expect(ring.getAttribute('href')).toBe('tel:01632960123');
});

test('an address that must not be shown is nowhere on the page', async () => {
  const place = {
    address: '9 Secret Lane',
    postcode: 'BL1 2AB',
    latitude: 53.57,
    longitude: -2.42,
    masked: true,
  };
  const page = await openAt(
    await withServices(aService({ id: 'refuge', name: 'Safe place', place })),
    '/local-offer/refuge',
  );
  await page.says('In the BL1 area');
  expect(document.documentElement.outerHTML).not.toMatch(/Secret Lane|2AB|53\.57|2\.42/);
});

test('a saved link to a service that has gone explains, and looks again when asked', async () => {
  const device = await aDevice({ startSearchWorker: aLocalOffer([swim], [swim]) });
  const page = await openAt(device, '/local-offer/talk');
  await page.says('This service is no longer in the Local Offer');
  await page.press('Check again');
  await page.says('We checked. It is not there.');
  await page.follow('Search the Local Offer');
  await page.heading('Local Offer');
});

test('a link to a service that this phone does not have yet opens it once it has come', async () => {
  const device = await aDevice({ startSearchWorker: aLocalOffer([], [talk]) });
  const page = await openAt(device, '/local-offer/talk');
  await page.heading('Speech therapy');
});

test('with nothing on this phone and no signal, it says so and why', async () => {
  const page = await openAt(await withServices(), '/local-offer');
  await page.says('The Local Offer is not on this phone yet');
  await page.press('Fetch it now');
  await page.says('It could not be fetched. There is no connection.');
});

test.each([
  [undefined, { is: 'never' }],
  ['2026-05-22', { is: 'old', on: '2026-05-22' }],
  ['2026-05-23', { is: 'fresh', on: '2026-05-23' }],
])('an entry checked on %s is told as it is on 23 November', (checkedOn, freshness) => {
  expect(freshnessOf(checkedOn, '2026-11-23')).toEqual(freshness);
});

test.each([
  ['01204 337221', '01204337221'],
  ['+44 (0)1204 337221', '+441204337221'],
  ['01204 337221 or 01204 337222', '01204337221'],
  ['Ask at the desk', undefined],
])('%s is dialled as %s', (written, digits) => {
  expect(dialled(written)).toBe(digits);
});

test.each([
  ['BL1 2AB', 'BL1'],
  ['sw1a1aa', 'SW1A'],
  ['BL1', 'BL1'],
])('the outward half of %s is %s', (postcode, outcode) => {
  expect(outcodeOf(postcode)).toBe(outcode);
});

test('a postcode that stands in the address already is not said twice', () => {
  expect(shownPlace({ address: '1 High St, BL1 2AB', postcode: 'BL1 2AB' })).toMatchObject({
    lines: ['1 High St, BL1 2AB'],
  });
});
