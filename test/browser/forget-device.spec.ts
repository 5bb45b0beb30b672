import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openPlan, people, signInAs, untilAllIsKept } from './people.ts';
import { wordsOf } from './words.ts';

const account = wordsOf('account');
const plan = wordsOf('plan');

/** Each person's things are in a database of their own. */
const personalDatabases = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    return names.filter((name) => name.startsWith('alongside-member-'));
  });

test('a forgotten device has nothing of its person left', async ({ page, signal }) => {
  await signInAs(page, people.parent);
  await openPlan(page);
  const address = page.url();
  await untilAllIsKept(page);
  expect(await personalDatabases(page)).toHaveLength(1);
  await page.goto('/account');
  await page.getByRole('button', { name: account('forget.button') }).click();
  await page.getByRole('button', { name: account('forget.confirm.yes') }).click();
  await expect(page.getByText(account('forget.done'))).toBeVisible();
  await expect.poll(() => personalDatabases(page)).toEqual([]);
  await signal.lose();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: plan('sections.F.title') })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
