import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lookAround, loseSignalWithAllKept, openFirstFound, wordsSent } from './people.ts';
import { wordsOf } from './words.ts';

const service = wordsOf('service');

/** Opens what is found first and reads its name off its own page: the list may still be moving as it is pressed. */
const openAndName = async (page: Page, text: string): Promise<string> => {
  await openFirstFound(page, text);
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
};

test('a guest saves with a note and no signal, finds it after a reload, compares and prints it', async ({
  page,
  signal,
}) => {
  await lookAround(page);
  await loseSignalWithAllKept(page, signal);
  const sent = wordsSent(page);

  const first = await openAndName(page, 'speech');
  await page.getByRole('button', { name: service('save.button') }).click();
  await page.getByRole('button', { name: service('save.addNote') }).click();
  await page.getByLabel(service('save.note')).fill('Ask for Jo.');
  await page.getByLabel(service('save.newList')).fill('for Easter');
  await page.getByRole('button', { name: service('save.keep'), exact: true }).click();
  await expect(page.getByText('Ask for Jo.')).toBeVisible();
  const second = await openAndName(page, 'swim');
  expect(second).not.toBe(first);
  await page.getByRole('button', { name: service('save.button') }).click();
  await expect(page.getByRole('heading', { name: service('save.saved') })).toBeVisible();

  await page.goto('/local-offer/saved');
  await page
    .getByRole('navigation', { name: service('saved.lists') })
    .getByRole('link', { name: 'for Easter' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'for Easter' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Ask for Jo.')).toBeVisible();
  await expect(page.getByRole('link', { name: second })).toHaveCount(0);
  await page.goto('/local-offer/saved');
  for (const name of [first, second])
    await page.getByRole('checkbox', { name: service('saved.choose', { name }) }).check({ force: true });
  await page.getByRole('link', { name: service('saved.compare_other', { count: '2' }) }).click();
  await expect(page.getByRole('region', { name: first })).toBeVisible();
  await expect(page.getByRole('region', { name: second })).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: service('saved.printAll') }).click();
  await page.getByLabel(service('print.notes')).check({ force: true });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: first })).toBeVisible();
  await expect(page.getByText('Ask for Jo.')).toBeVisible();
  await expect(page.getByRole('button', { name: service('print.button') })).toBeHidden();
  await expect(page.getByLabel(service('print.notes'))).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  expect(sent).toEqual([]);
  await signal.regain();
});
