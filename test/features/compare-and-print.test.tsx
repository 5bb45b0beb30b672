import { within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { eventually } from '#test/kit/eventually.ts';
import { savedNote } from '#app/device/local-offer/saved-service.ts';
import { instance } from '#app/i18n/instance.ts';
import { aDevice } from '#test/kit/device.ts';
import { aLocalOffer, aService } from './kit/a-local-offer.ts';
import { openAt } from './kit/open-at.tsx';

const swim = aService({
  id: 'swim',
  name: 'Quiet swim',
  categories: ['childcare-and-leisure'],
  cost: 'free',
  phone: '01632 960123',
  howToGetIn: ['anyone'],
  place: { address: '1 High St', postcode: 'BL1 2AB' },
  sessions: [{ days: [6], opens: '10:00', closes: '12:00' }],
});
const talk = aService({ id: 'talk', name: 'Speech therapy', email: 'x@noemail.invalid' });
const refuge = aService({
  id: 'refuge',
  name: 'A safe place',
  categories: ['childcare-and-leisure'],
  place: { name: 'Rose House', address: '9 Secret Lane', postcode: 'BL1 9ZZ', masked: true },
});
const art = aService({ id: 'art', name: 'Art club', categories: ['childcare-and-leisure'] });

const aPhone = () => aDevice({ startSearchWorker: aLocalOffer([swim, talk, refuge, art]) });

test('two services stand side by side, and what nobody has said is said to be so', async () => {
  const page = await openAt(await aPhone(), '/local-offer/compare?ids=swim+talk');
  const first = within(await page.main().findByRole('region', { name: 'Quiet swim' }));
  expect(first.getByText('Saturday 10:00 to 12:00')).toBeTruthy();
  const second = within(page.main().getByRole('region', { name: 'Speech therapy' }));
  expect(second.getAllByText('Nobody has said').length).toBeGreaterThan(3);
});

test('in a language that reads from the right, what was written in English is set apart and keeps its order', async () => {
  const paid = aService({
    id: 'paid',
    name: 'Chess',
    cost: 'pay',
    costNote: '£3.50 a session, carers free',
  });
  const phone = await aDevice({ startSearchWorker: aLocalOffer([paid]) });
  try {
    await instance.changeLanguage('ur');
    const page = await openAt(phone, '/local-offer/compare?ids=paid');
    await page.says(/\u2068£3\.50 a session, carers free\u2069/);
  } finally {
    await instance.changeLanguage('en');
  }
});

test('no more than three are compared, each once, and one can be left out', async () => {
  const page = await openAt(await aPhone(), '/local-offer/compare?ids=swim+swim+talk+refuge+art');
  await page.main().findByRole('region', { name: 'Quiet swim' });
  expect(page.main().getAllByRole('region')).toHaveLength(3);
  await page.follow('Leave out Speech therapy');
  await eventually(() => expect(page.main().getAllByRole('region')).toHaveLength(2));
  expect(page.address()).toBe('/local-offer/compare?ids=swim+refuge');
});

test('services that this phone does not have are counted, and none at all says what to do', async () => {
  const page = await openAt(await aPhone(), '/local-offer/compare?ids=swim+none');
  await page.says('1 of them is not in the Local Offer on this phone.');
  page.close();
  const none = await openAt(await aPhone(), '/local-offer/compare');
  await none.says('There is nothing to compare');
});

test('a page of a kind of help holds all of it by name, and no place that must not be shown', async () => {
  const page = await openAt(await aPhone(), '/local-offer/print?category=childcare-and-leisure');
  await page.heading('Childcare, clubs and fun');
  await page.says('01632 960123');
  expect(
    page
      .main()
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }: HTMLElement) => textContent),
  ).toEqual(['A safe place', 'Art club', 'Quiet swim']);
  await page.says('Anyone can come');
  expect(document.documentElement.outerHTML).not.toMatch(/Rose House|Secret Lane|9ZZ/);
});

test('with no kind of help asked for, every kind can be chosen', async () => {
  const page = await openAt(await aPhone(), '/local-offer/print');
  await page.follow('Health');
  await page.heading('Health');
  await page.says('Speech therapy');
});

test('notes go on paper only where that was chosen', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(savedNote, { name: 'Quiet swim', note: 'Ask for Jo.', lists: [] }, 'swim');
  const page = await openAt(phone, '/local-offer/print?ids=swim+talk');
  await page.says('Speech therapy');
  expect(page.text()).not.toContain('Ask for Jo.');
  expect(page.text()).not.toContain('noemail');
  await page.tick('Print my notes too');
  await page.says('Ask for Jo.');
});

test('from what is saved, two are chosen and compared', async () => {
  const phone = await aPhone();
  await phone.device.notebook.keep(savedNote, { name: 'Quiet swim', lists: [] }, 'swim');
  await phone.device.notebook.keep(savedNote, { name: 'Speech therapy', lists: [] }, 'talk');
  const page = await openAt(phone, '/local-offer/saved');
  await page.tick('Choose Quiet swim');
  await page.tick('Choose Speech therapy');
  await page.follow('Compare 2');
  await page.heading('Compare services');
  await page.says('Saturday 10:00 to 12:00');
});

test('a page is shared by its address alone, and copied where the phone has no way to share', async () => {
  const shared: ShareData[] = [];
  const page = await openAt(await aPhone(), '/local-offer/swim');
  vi.stubGlobal('navigator', {
    userAgent: 'test',
    share: (what: ShareData) => Promise.resolve(void shared.push(what)),
  });
  await page.press('Share this');
  expect(shared).toEqual([{ title: 'Quiet swim', url: `${location.origin}/local-offer/swim` }]);
  const copied: string[] = [];
  vi.stubGlobal('navigator', {
    userAgent: 'test',
    clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
  await page.press('Share this');
  await page.says('The link is copied.');
  expect(copied).toEqual([`${location.origin}/local-offer/swim`]);
  vi.unstubAllGlobals();
});
