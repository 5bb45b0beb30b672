import type { Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults, smallTargets } from './layout.ts';
import { lookAround, untilAllIsKept } from './people.ts';
import { chooseLanguage } from './screens.ts';
import { wordsOf } from './words.ts';

const service = wordsOf('service');
const localOffer = wordsOf('local-offer');

const showMap = (page: Page, language = 'en') =>
  page
    .getByRole('button', { name: wordsOf('service', language)('map.show') })
    .or(page.locator('.show-map button'))
    .first();

/** Opens what is nearest to a postcode: it has a spot on the map. */
const openNearest = async (page: Page): Promise<void> => {
  await page.goto('/local-offer?category=schools-and-settings&near=XL3');
  await page
    .getByRole('region', { name: localOffer('results') })
    .getByRole('link', { name: /./ })
    .filter({ hasNotText: localOffer('savedSearch.all') })
    .first()
    .click();
  await expect(showMap(page)).toBeVisible();
};

test('a map picture comes from the council when it is pressed for, with its words, and without signal says so', async ({
  page,
  signal,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await lookAround(page);
  await untilAllIsKept(page);
  const squares: { address: string; status: number }[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith('/api/map/')) squares.push({ address: pathname, status: response.status() });
  });
  await openNearest(page);
  expect(squares).toEqual([]);
  await showMap(page).click();
  const picture = page.locator('.map-picture');
  await expect(picture.getByRole('img')).toHaveAttribute('aria-label', /pin at .+ XL3\./);
  await expect(picture).toContainText(service('map.sample'));
  await expect.poll(() => squares.length).toBeGreaterThan(1);
  expect(squares.every(({ status }) => status === 200)).toBe(true);
  expect([...(await layoutFaults(page)), ...(await smallTargets(page)), ...(await axeFaults(page))]).toEqual(
    [],
  );

  await signal.lose();
  await picture.getByRole('button', { name: service('map.wider') }).click();
  await expect(picture.getByRole('status')).not.toBeEmpty();
  await expect(picture).toContainText('XL3.');
  await signal.regain();
  await picture.getByRole('button', { name: service('map.again') }).click();
  await expect(picture.getByRole('img')).toBeVisible();
  await expect(picture.getByRole('status')).toBeEmpty();
});

test('in Urdu the pin stands on the same spot of the same picture', async ({ page }) => {
  await lookAround(page);
  await untilAllIsKept(page);
  await openNearest(page);
  const address = page.url();
  const seen = async (): Promise<unknown> => {
    await showMap(page).click();
    return page.locator('.map-picture__squares').evaluate((picture) =>
      Array.from(picture.children, (part) => {
        const [own, whole] = [part.getBoundingClientRect(), picture.getBoundingClientRect()];
        return [part.tagName, part.getAttribute('href'), Math.round(own.left - whole.left)];
      }),
    );
  };
  const before = await seen();
  await chooseLanguage(page, 'ur');
  await page.goto(address);
  expect(await seen()).toEqual(before);
});
