import { expect, test } from './fixtures.ts';
import { lookAround, loseSignalWithAllKept, wordsSent } from './people.ts';
import { wordsOf } from './words.ts';

const service = wordsOf('service');
const localOffer = wordsOf('local-offer');

test('a guest saves a search with no signal, and after a reload opens it by one tap', async ({
  page,
  signal,
}) => {
  await lookAround(page);
  await loseSignalWithAllKept(page, signal);
  const sent = wordsSent(page);
  await page.goto('/local-offer?q=speech&age=7');
  const found = page.locator('.found-count');
  await expect(found).toHaveText(/^\d+ /);
  await page.getByRole('button', { name: localOffer('savedSearch.save') }).click();
  await page.getByRole('link', { name: localOffer('savedSearch.all') }).click();
  await page.reload();
  const one = page.getByRole('region', { name: localOffer('savedSearch.title') });
  await expect(one.getByText(/^\d+ services now$/)).toBeVisible({ timeout: 20_000 });
  await expect(one).not.toContainText('new since');
  const [count] = /\d+/.exec((await one.getByText(/services now/).textContent()) ?? '') ?? [];
  await one.getByRole('button', { name: /^Change the name/ }).click();
  await page.getByLabel(localOffer('savedSearch.name')).fill('Talking, for Jo');
  await page.getByRole('button', { name: localOffer('savedSearch.keep'), exact: true }).click();
  await page.getByRole('link', { name: 'Talking, for Jo' }).click();
  await expect(page).toHaveURL(/\?q=speech&age=7$/);
  await expect(found).toHaveText(new RegExp(`^${count} `));
  await page.goBack();
  await one.getByRole('button', { name: service('saved.takeOffName', { name: 'Talking, for Jo' }) }).click();
  await expect(page.getByRole('link', { name: 'Talking, for Jo' })).toHaveCount(0);
  await page.getByRole('button', { name: service('saved.undo') }).click();
  await expect(page.getByRole('link', { name: 'Talking, for Jo' })).toBeVisible();
  expect(sent).toEqual([]);
});
