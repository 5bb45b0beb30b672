import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { wordsOf } from './words.ts';

const welcome = wordsOf('welcome');
const localOffer = wordsOf('local-offer');
const glossary = wordsOf('glossary');

const down = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

const services = (page: Page) =>
  page.getByRole('region', { name: localOffer('results') }).locator('a.card__open');

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: welcome('skip') }).click();
});

/** Opens a service far down a long list; says where it was in it. */
const openFarDown = async (page: Page): Promise<{ name: string; was: number }> => {
  await page.goto('/local-offer?q=club');
  for (const shown of [40, 60]) {
    await page.getByRole('button', { name: localOffer('more') }).click();
    await expect(services(page)).toHaveCount(shown);
  }
  const far = services(page).nth(50);
  await far.scrollIntoViewIfNeeded();
  const name = (await far.textContent()) ?? '';
  const was = await down(page);
  await far.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  expect(await down(page)).toBe(0);
  return { name, was };
};

const isBackAt = async (page: Page, { name, was }: { name: string; was: number }): Promise<void> => {
  await expect(services(page)).toHaveCount(60);
  await expect.poll(async () => Math.abs((await down(page)) - was)).toBeLessThan(3);
  await expect(services(page).nth(50)).toHaveText(name);
  await expect(services(page).nth(50)).toBeInViewport();
};

test('Back from a service far down a long list is back at that service', async ({ page }) => {
  const left = await openFarDown(page);
  await page.goBack();
  await isBackAt(page, left);
  await expect(services(page).nth(50)).toBeFocused();
});

test('the way back on the page of a service goes to the same list, and not to an empty search', async ({
  page,
}) => {
  const left = await openFarDown(page);
  await page
    .getByRole('link', { name: localOffer('service.back') })
    .first()
    .click();
  await isBackAt(page, left);
  await expect(page).toHaveURL(/q=club/);
});

test('a list that the phone dropped and loads again is as long and as far down as before', async ({
  page,
}) => {
  const left = await openFarDown(page);
  await page.goBack();
  await isBackAt(page, left);
  await page.reload();
  await expect(services(page)).toHaveCount(60);
  await expect.poll(async () => Math.abs((await down(page)) - left.was)).toBeLessThan(3);
});

test('the groups of hard words that were open are open again', async ({ page }) => {
  await page.goto('/glossary');
  const groups = page.locator('main details');
  await groups.last().locator('summary').click();
  const term = groups.last().getByRole('link').last();
  const name = (await term.textContent()) ?? '';
  await term.click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  await page
    .getByRole('link', { name: glossary('back') })
    .first()
    .click();
  await expect(term).toBeInViewport();
});

test('a kind of help that is chosen takes the keyboard to its list, and Back to where it was chosen', async ({
  page,
}) => {
  await page.goto('/local-offer');
  // The services come a moment after the page, and what they bring with them moves what is below.
  await expect(page.locator('.filters')).toBeVisible();
  const kind = page.locator('.category-list a').last();
  await kind.focus();
  const was = await down(page);
  await kind.press('Enter');
  await expect(services(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(async () => Math.abs((await down(page)) - was)).toBeLessThan(3);
});
