import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lookAround, loseSignalWithAllKept, untilAllIsKept } from './people.ts';
import { resizeText } from './screens.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('local-offer');

const openGroup = async (page: Page, question: string): Promise<void> => {
  await page
    .locator('.filter-group > summary')
    .filter({ hasText: new RegExp(`^${words(`filters.question.${question}`)}`) })
    .click();
};

const names = (page: Page): Promise<string[]> =>
  page
    .getByRole('region', { name: words('results') })
    .getByRole('heading', { level: 3 })
    .allTextContents();

const foundLine = (page: Page) => page.locator('.found-count');

test('with no signal, a need and a postcode find what is near, and the link to it opens the same', async ({
  page,
  context,
  signal,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await lookAround(page);
  await loseSignalWithAllKept(page, signal);
  await page.goto('/local-offer');
  await page.locator('.filters > summary').click();
  await openGroup(page, 'need');
  const need = page.getByLabel(new RegExp(`^${words('needType.SLCN')} \\(\\d`));
  await page.locator(`label[for="${await need.getAttribute('id')}"]`).click();
  await expect(need).toBeChecked();
  await openGroup(page, 'distance');
  await page.getByLabel(words('filters.near.label'), { exact: true }).fill('XL3 4AB');
  await expect(page).toHaveURL(/\?need=speech-and-language&near=XL3$/);
  const far = page.getByLabel(words('filters.within'));
  await expect(far.locator('option').nth(3)).toHaveText(/\(\d+\)/);
  const promised = /\((\d+)\)/.exec((await far.locator('option').nth(3).textContent()) ?? '')?.[1];
  await far.selectOption('5');
  await expect(foundLine(page)).toHaveText(new RegExp(`^${promised} `));
  await page.getByRole('button', { name: words('share.button') }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: words('share.button') }).click();
  await expect(page.getByText(words('share.copied'))).toBeVisible();
  const before = await names(page);
  expect(before.length).toBeGreaterThan(0);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?need=speech-and-language&near=XL3&within=5');
  const other = await context.newPage();
  await other.goto(link);
  await expect(foundLine(other)).toHaveText(new RegExp(`^${promised} `));
  expect(await names(other)).toEqual(before);
});

test('on the narrowest phone with the largest text, the filters can be used and nothing runs off the page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await lookAround(page);
  await untilAllIsKept(page);
  await page.goto('/local-offer?need=autism&near=XL3&within=20&unsaid=need');
  await resizeText(page, 200);
  await page.locator('.filters > summary').click();
  for (const question of ['age', 'need', 'distance', 'access', 'when']) await openGroup(page, question);
  await expect(page.getByLabel(words('filters.within'))).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  for (const chip of await page.locator('.chip').all()) {
    const box = await chip.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
});
