import { screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Child } from '#contract/child.ts';
import { instance } from '#app/i18n/instance.ts';
import { aDevice } from '#test/kit/device.ts';
import { FakeClock } from '#test/kit/fake-clock.ts';
import { aCouncil } from '#test/kit/fake-council.ts';
import { aChild, anEvent, share } from './kit/a-family.ts';
import { openAt } from './kit/open-at.tsx';

const born = '2010-09-01';
const lastDay = '2027-06-25T12:00:00Z';
const nextDay = '2027-06-26T12:00:00Z';

beforeEach(() => instance.changeLanguage('en'));

/** Kofi's dates on somebody's phone at a moment: a final plan came three weeks before. */
async function datesAt(moment: string, relationship: Child['relationship']) {
  const council = aCouncil();
  share(council, 'ama', {
    children: [aChild({ dateOfBirth: born, relationship })],
    events: [anEvent({ what: 'plan-finalised', on: '2027-06-04' })],
  });
  const phone = await aDevice({ council, as: 'ama', clock: new FakeClock(moment) });
  await phone.sync();
  return { phone, app: await openAt(phone, '/dates/kofi') };
}

const said = () => screen.queryByText('Whose rights these are')?.closest('.notice')?.textContent ?? '';

test('on the last day a parent is told that the rights are about to pass, and a young person that they will', async () => {
  const parent = await datesAt(lastDay, 'parent');
  expect(said()).toContain('From 26 June 2027 Kofi Mensah decides, and not you.');
  parent.app.close();
  await datesAt(lastDay, 'self');
  expect(said()).toContain('Until 26 June 2027 a parent uses these rights for you.');
});

test('from the day after, a parent still sees every date and is told whose leave it takes to act', async () => {
  const { phone, app } = await datesAt(nextDay, 'parent');
  expect(said()).toContain('Since 26 June 2027 Kofi Mensah decides. You still see what the council shares');
  screen.getByRole('link', { name: /Appeal to the tribunal/ });
  app.close();
  await openAt(phone, '/dates/kofi/appeal-sen~plan-finalised-2027-06-04');
  expect(said()).toContain('if Kofi Mensah says yes');
});

test('from the day after, the young person is told that the rights are their own', async () => {
  await datesAt(nextDay, 'self');
  expect(said()).toContain('Since 26 June 2027 these rights are yours.');
});
