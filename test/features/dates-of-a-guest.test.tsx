import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { ownDates } from '#app/device/dates/own-date.ts';
import { instance } from '#app/i18n/instance.ts';
import { aDevice, type TestDevice } from '#test/kit/device.ts';
import { openAt } from './kit/open-at.tsx';

const asking = () => screen.queryByRole('heading', { name: 'Are these dates yours?' });
const own = (phone: TestDevice) => phone.device.notebook.notes(ownDates).get();
const ofGuest = (phone: TestDevice) => phone.device.notebook.leftByGuest(ownDates);

/** A phone on which someone with no account typed two dates, and on which Ama then signed in. */
async function aSharedPhone(): Promise<TestDevice> {
  const guest = await aDevice();
  await guest.device.notebook.keep(ownDates, { what: 'draft-served', on: '2026-11-18', nickname: 'Zed' });
  await guest.device.notebook.keep(ownDates, { what: 'decision-letter', on: '2026-11-02' });
  guest.signIn('ama');
  const phone = await guest.reopen();
  await phone.device.session.check();
  return phone;
}

beforeEach(() => instance.changeLanguage('en'));

describe('someone who signs in on a phone where dates were typed before', () => {
  test('is asked about each, and until then has none of them', async () => {
    const phone = await aSharedPhone();
    await openAt(phone, '/dates');
    await screen.findByRole('heading', { name: 'Are these dates yours?' });
    expect(screen.getAllByRole('checkbox', { name: /2026/, checked: false })).toHaveLength(2);
    expect(own(phone)).toEqual([]);
  });

  test('takes what they ticked and no more, and none of it stays with the guest', async () => {
    const phone = await aSharedPhone();
    const app = await openAt(phone, '/dates');
    await app.tick(/18 November 2026/);
    await app.press('Move what I ticked');
    await app.says('The dates are in your own place now.');
    expect(own(phone)).toMatchObject([{ value: { on: '2026-11-18', nickname: 'Zed' } }]);
    expect(await ofGuest(phone)).toMatchObject([{ value: { on: '2026-11-02' } }]);
    screen.getByRole('heading', { name: 'Zed' });
    expect(asking()).not.toBeNull();
  });

  test('says that none are theirs, and is not asked again; the guest still has them', async () => {
    const phone = await aSharedPhone();
    const app = await openAt(phone, '/dates');
    await app.press('None are mine');
    await app.says('They stay where they are. We will not ask you about them again.');
    app.close();
    const again = await phone.reopen();
    await openAt(again, '/dates');
    expect(asking()).toBeNull();
    expect(own(again)).toEqual([]);
    expect(await ofGuest(again)).toHaveLength(2);
  });
});

test('a guest is asked nothing about their own dates', async () => {
  const guest = await aDevice();
  await guest.device.notebook.keep(ownDates, { what: 'draft-served', on: '2026-11-18' });
  const app = await openAt(guest, '/dates');
  expect(asking()).toBeNull();
  app.close();
  expect(await ofGuest(guest)).toEqual([]);
});

test('a phone that stops in the middle of moving loses no date and doubles none', async () => {
  const phone = await aSharedPhone();
  const [first, second] = await ofGuest(phone);
  if (!first || !second) throw new Error('nothing to move');
  // As it is after the first half of one move: kept here, and not yet gone there.
  await phone.device.notebook.keep(ownDates, first.value, first.id);
  await phone.device.notebook.takeFromGuest(ownDates, [first.id, second.id]);
  expect(
    own(phone)
      .map(({ value }) => value.on)
      .toSorted(),
  ).toEqual(['2026-11-02', '2026-11-18']);
  expect(await ofGuest(phone)).toEqual([]);
});
