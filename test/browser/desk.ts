import { expect, type Browser } from '@playwright/test';
import { people, signInAs } from './people.ts';
import { wordsOf } from './words.ts';

const desk = wordsOf('desk');

/** What an officer reads about these words at the council: each place they stand in. */
export const atTheDesk = async (browser: Browser, baseURL: string, text: string): Promise<string[]> => {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await signInAs(page, people.officer);
  await page.goto('/desk');
  await expect(page.getByRole('heading', { name: desk('title') })).toBeVisible();
  await expect(page.getByText(desk('loading'))).toBeHidden();
  const found = await page.getByRole('listitem').filter({ hasText: text }).allInnerTexts();
  await context.close();
  return found;
};
