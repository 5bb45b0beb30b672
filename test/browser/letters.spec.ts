import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { loseSignalWithAllKept, people, signInAs, wordsSent } from './people.ts';
import { wordsOf } from './words.ts';

const letters = wordsOf('letters');
const glossary = wordsOf('glossary');
const child = 'Jamal Carter';

const paper = (page: Page) => page.locator('.letter-paper');

test('a parent writes, keeps, prints and finds a letter again with no signal, and nothing leaves the phone', async ({
  page,
  signal,
}) => {
  await signInAs(page, people.parent);
  await loseSignalWithAllKept(page, signal);
  const sent = wordsSent(page);

  await page.goto('/letters');
  await page.getByRole('link', { name: letters('list.request-assessment.title') }).click();
  await expect(paper(page)).toContainText(people.parent);
  await expect(paper(page)).toContainText(child);
  await expect(paper(page)).not.toContainText('Date of birth');
  await page.getByRole('checkbox', { name: letters('facts.dateOfBirth') }).check({ force: true });
  await expect(paper(page)).toContainText(/Date of birth: \d+ \w+ 20\d\d/);
  await expect(paper(page).locator('mark')).toHaveCount(2);
  await page.getByLabel(letters('facts.difficulties')).fill('Reading is hard.');
  await page.getByLabel(letters('facts.helpSoFar')).fill('A reading group.');
  await expect(page.getByText(letters('paper.full'))).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(paper(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: letters('tools.keep') }).click();
  await expect(page.getByText(letters('tools.keptNow'))).toBeVisible();
  await page.goto('/letters');
  await page
    .getByRole('region', { name: letters('kept.title') })
    .getByRole('link', { name: letters('list.request-assessment.title') })
    .click();
  await expect(page.getByLabel(letters('edit.label'))).toHaveValue(/Reading is hard\./);
  expect(sent).toEqual([]);
  await signal.regain();
});

test('a hard word opens where it stands, with no signal, and gives the place back', async ({
  page,
  signal,
}) => {
  await signInAs(page, people.parent);
  await loseSignalWithAllKept(page, signal);
  await page.goto('/rights');
  const word = page.getByRole('link', { name: glossary('terms.senco.name'), exact: true }).first();
  await word.focus();
  await page.keyboard.press('Enter');
  const meaning = page.getByRole('dialog', { name: glossary('terms.senco.name') });
  await expect(meaning).toContainText(glossary('terms.senco.text'));
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
  await expect(page).toHaveURL(/\/rights$/);
  await signal.regain();
});
