import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lookAround, loseSignalWithAllKept, untilAllIsKept } from './people.ts';
import { chooseLanguage, chooseTextSize } from './screens.ts';
import { wordsOf } from './words.ts';

const service = wordsOf('service');
const localOffer = wordsOf('local-offer');

/** How many sides of paper come out of a printer. @see ISO 32000-1, 7.7.3: each is a page object */
const sidesPrinted = async (page: Page): Promise<number> => {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
};

const entries = (page: Page) => page.locator('.pack-side .pack__entry');

const openPack = async (page: Page, address: string): Promise<void> => {
  await page.goto(`/local-offer/print?${address}`);
  await expect(entries(page).first()).toBeVisible();
};

test('a pack of each size prints on one sheet, with no signal, and says what is not on it', async ({
  page,
  signal,
}) => {
  await lookAround(page);
  await loseSignalWithAllKept(page, signal);

  await openPack(page, 'category=health');
  await expect(page.getByText(service('print.sides_one', { count: '1' }))).toBeVisible();
  expect(await sidesPrinted(page)).toBe(1);
  const many = await entries(page).count();
  expect(many).toBeGreaterThan(20);
  const foot = page.locator('.pack-foot');
  await expect(foot).toContainText(service('print.moreAsk'));
  const [more] = /\d+/.exec((await foot.textContent()) ?? '') ?? [];
  await page.getByRole('link', { name: service('print.all') }).click();
  await expect(entries(page)).toHaveCount(many + Number(more));
  const promised = /\d+/.exec((await page.getByText(/sides? of A4/).textContent()) ?? '')?.[0];
  expect(await sidesPrinted(page)).toBe(Number(promised));

  await openPack(page, 'category=health&near=XL9');
  await expect(page.getByText(service('print.nearFirst', { outcode: 'XL9' }))).toBeVisible();
  await expect(entries(page).filter({ hasText: 'XL9' }).first()).toBeVisible();
  expect(await sidesPrinted(page)).toBe(1);

  for (const size of [150, 200]) {
    await chooseTextSize(page, size);
    await openPack(page, 'category=health');
    expect(await sidesPrinted(page), `at ${size}%`).toBe(2);
    expect(await entries(page).count()).toBeLessThan(many);
  }
  await chooseTextSize(page, 100);
  for (const language of ['en-x-easy', 'ur']) {
    await chooseLanguage(page, language);
    await openPack(page, 'category=health');
    expect(await sidesPrinted(page), `in ${language}`).toBe(language === 'ur' ? 1 : 2);
  }
});

test('on paper a pack has no menu, no buttons and no address of a masked place', async ({ page }) => {
  await lookAround(page);
  await untilAllIsKept(page);
  await openPack(page, 'category=social-care');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: service('print.button') })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.locator('.pack-head__title').first()).toHaveText(localOffer('category.social-care'));
  await expect(page.locator('.pack-head').first()).toContainText('01632 960100');
});
