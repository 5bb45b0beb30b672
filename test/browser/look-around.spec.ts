import { expect, test } from './fixtures.ts';
import { lookAround, loseSignalWithAllKept } from './people.ts';
import { hasOpenData } from './prepare-council.ts';
import { wordsOf } from './words.ts';

const localOffer = wordsOf('local-offer');
const shell = wordsOf('shell');

test('someone with no account reads three short pages and looks around', async ({ page }) => {
  await lookAround(page);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: shell('menu.localOffer') })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: localOffer('title') })).toBeVisible();
  await page.goto('/');
  await expect(page).not.toHaveURL(/welcome/);
});

const realOrganisations = [
  { typed: 'Blackrod', name: 'Blackrod Library', says: 'BL6 5EQ' },
  { typed: '42nd', name: '42nd Street', says: '0161 228 7321' },
  { typed: 'vianney', name: 'St John Vianney School', says: 'M16 0EX' },
];

test("the area's real organisations are found and read with no signal and no account", async ({
  page,
  signal,
}) => {
  test.skip(!hasOpenData, 'the openly published lists are not beside this repository');
  await lookAround(page);
  await loseSignalWithAllKept(page, signal);
  for (const { typed, name, says } of realOrganisations) {
    await page.goto('/local-offer');
    await page.getByLabel(localOffer('search.label')).fill(typed);
    await page.getByRole('link', { name }).first().click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.getByText(says).first()).toBeVisible();
  }
});
