import { expect, test } from './fixtures.ts';
import { arriveAt, press, tabTo } from './keys.ts';
import { wordsOf } from './words.ts';

const welcome = wordsOf('welcome');
const shell = wordsOf('shell');
const home = wordsOf('home');
const localOffer = wordsOf('local-offer');
const feedback = wordsOf('feedback');

test('feedback can be sent from the first opening on with the keyboard alone', async ({ page }) => {
  // The page in the HTML gives way to the app's own; a Tab pressed between the two starts again.
  await page.goto('/', { waitUntil: 'networkidle' });
  for (const part of ['phone', 'council']) {
    await expect(page.getByRole('heading', { name: welcome(`${part}.title`) })).toBeVisible();
    await press(page, 'link', welcome('next'));
  }
  await expect(page.getByRole('heading', { name: welcome('start.title') })).toBeFocused();
  await press(page, 'button', welcome('start.look'));
  await expect(page.getByRole('heading', { level: 1, name: home('guest.hello') })).toBeFocused();
  await press(page, 'link', shell('menu.localOffer'));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, 'searchbox', localOffer('search.label'));
  await page.keyboard.type('speech');
  const result = page
    .getByRole('region', { name: localOffer('results') })
    .getByRole('link')
    .first();
  await expect(result).toContainText(/speech/i);
  await press(page, 'link', (await result.textContent()) ?? '');
  await arriveAt(page, /speech/i);
  await press(page, 'link', localOffer('service.feedback'));
  await arriveAt(page, /speech/i);
  await tabTo(page, 'textbox', feedback('text.label'));
  await page.keyboard.type('We liked it.');
  await press(page, 'button', feedback('submit'));
  await expect(page.getByRole('heading', { level: 1, name: feedback('kept.title.received') })).toBeFocused();
});

test('an error takes the keyboard to its words, and its link to the field', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: welcome('skip') }).click();
  await page.goto('/local-offer?q=speech');
  await page
    .getByRole('region', { name: localOffer('results') })
    .getByRole('link')
    .first()
    .click();
  await page.getByRole('link', { name: localOffer('service.feedback') }).click();
  await page.getByRole('button', { name: feedback('submit'), exact: true }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('alert').getByRole('link').first().press('Enter');
  await expect(page.getByLabel(feedback('text.label'))).toBeFocused();
});
