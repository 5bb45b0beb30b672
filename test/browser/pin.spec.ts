import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults, smallTargets } from './layout.ts';
import { openPlan, people, signInAs, untilAllIsKept } from './people.ts';
import { pin, setPin } from './pins.ts';
import { wordsOf } from './words.ts';

const settings = wordsOf('settings');
const shell = wordsOf('shell');
const plan = wordsOf('plan');

const enter = async (page: Page, digits: string): Promise<void> => {
  await page.getByLabel(shell('unlock.pin'), { exact: true }).fill(digits);
  await page.getByRole('button', { name: shell('unlock.open'), exact: true }).click();
};

test('a plan behind a PIN opens with the right one and with no other, also with no signal', async ({
  page,
  signal,
}) => {
  await signInAs(page, people.parent);
  await openPlan(page);
  const address = page.url();
  await untilAllIsKept(page);
  await setPin(page);
  await page.getByRole('button', { name: settings('pin.lockNow') }).click();
  await expect(page.getByLabel(shell('unlock.pin'), { exact: true })).toBeVisible();
  expect([...(await axeFaults(page)), ...(await layoutFaults(page)), ...(await smallTargets(page))]).toEqual(
    [],
  );

  await signal.lose();
  await page.goto(address);
  await enter(page, '000000');
  await expect(
    page.getByText(shell('unlock.wrong_other', { number: '#' }).split('#')[0]?.trim() ?? ''),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: plan('sections.F.title') })).toHaveCount(0);

  await enter(page, pin);
  await expect(page.getByRole('heading', { name: plan('sections.F.title') }).first()).toBeVisible();
});
