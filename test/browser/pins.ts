import { expect, type Page } from '@playwright/test';
import { wordsOf } from './words.ts';

const settings = wordsOf('settings');

export const pin = '481516';

export const setPin = async (page: Page): Promise<void> => {
  await page.goto('/settings/pin');
  await page.getByLabel(settings('pinPage.new'), { exact: true }).fill(pin);
  await page.getByLabel(settings('pinPage.again'), { exact: true }).fill(pin);
  await page.getByRole('button', { name: settings('pinPage.submitSet') }).click();
  await expect(page.getByText(settings('pinPage.doneSet')).first()).toBeVisible();
};
