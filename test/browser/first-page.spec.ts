import { expect, test } from './fixtures.ts';
import { wordsOf } from './words.ts';

const welcome = wordsOf('welcome');
const shell = wordsOf('shell');
const home = wordsOf('home');

test.describe('before any of the app’s code has come', () => {
  let release: () => void;

  test.beforeEach(async ({ page }) => {
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
  });

  test('the app can be hidden', async ({ page }) => {
    await page.getByRole('button', { name: shell('hide') }).click();
    await expect(page).toHaveURL('about:blank');
    release();
  });

  test('who skips the welcome is past it as soon as the code is there', async ({ page }) => {
    await page.getByRole('button', { name: welcome('skip') }).click();
    release();
    await expect(page.getByRole('heading', { name: home('guest.title') })).toBeVisible();
  });
});
