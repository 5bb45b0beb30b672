import { expect, type Page } from '@playwright/test';

const isFocusSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null) return false;
    const label = focused.id === '' ? null : document.querySelector(`label[for="${CSS.escape(focused.id)}"]`);
    const drawn = [
      ...[null, '::before', '::after'].map((part) => getComputedStyle(focused, part)),
      ...(label === null ? [] : [null, '::before', '::after'].map((part) => getComputedStyle(label, part))),
    ];
    return drawn.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none');
  });

/** Presses Tab until this has focus; at each stop the focus must be seen. */
export const tabTo = async (
  page: Page,
  role: 'link' | 'button' | 'searchbox' | 'textbox' | 'checkbox',
  name: string,
): Promise<void> => {
  const wanted = page.getByRole(role, { name, exact: role !== 'textbox' }).first();
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    expect(await isFocusSeen(page), `focus is not seen on ${place}`).toBe(true);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach the ${role} "${name}".`);
};

export const press = async (page: Page, role: 'link' | 'button', name: string): Promise<void> => {
  await tabTo(page, role, name);
  await page.keyboard.press('Enter');
};

/** A new page has taken the focus to its heading. */
export const arriveAt = (page: Page, title: RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
