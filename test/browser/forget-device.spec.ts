import { expect, test } from './fixtures.ts';
import { openPlan, people, signInAs, untilAllIsKept } from './people.ts';
import { wordsOf } from './words.ts';

const account = wordsOf('account');
const plan = wordsOf('plan');

test('a forgotten device has nothing of its person left', async ({ page, signal }) => {
  await signInAs(page, people.parent);
  await openPlan(page);
  const address = page.url();
  await untilAllIsKept(page);
  const before = await page.evaluate(async () => (await indexedDB.databases()).length);
  await page.goto('/account');
  await page.getByRole('button', { name: account('forget.button') }).click();
  await page.getByRole('button', { name: account('forget.confirm.yes') }).click();
  await expect(page.getByText(account('forget.done'))).toBeVisible();
  const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(left.length).toBeLessThan(before);
  await signal.lose();
  await page.goto(address);
  await expect(page.getByRole('heading', { name: plan('sections.F.title') })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
