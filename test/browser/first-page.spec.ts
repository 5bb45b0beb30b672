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

  test('who has moved to a control by keyboard stays on it when the code comes', async ({ page }) => {
    const next = page.getByRole('link', { name: welcome('next') });
    await next.focus();
    release();
    await expect(page.locator('.first-paint__new')).toHaveCount(0);
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: welcome('council.title') })).toBeVisible();
  });
});
