import type { Page } from '@playwright/test';
import { axeFaults, colourFaults } from './axe.ts';
import { layoutFaults, smallTargets } from './layout.ts';
import { recolour, resizeText, takeMenuOff } from './screens.ts';

const layoutFaultsOf = async (page: Page): Promise<string[]> => {
  const usual = [...(await layoutFaults(page)), ...(await smallTargets(page))];
  await resizeText(page, 200);
  const large = (await layoutFaults(page)).map((fault) => `at 200%: ${fault}`);
  await resizeText(page, 100);
  return [...usual, ...large];
};

const colourFaultsOf = async (page: Page, theme: string): Promise<string[]> => {
  await recolour(page, theme);
  return (await colourFaults(page)).map((fault) => `${theme}: ${fault}`);
};

/** All that is wrong with the screen that is open: what sticks out or is too small to press, and what axe finds. */
export const screenFaults = async (page: Page, themes: readonly string[]): Promise<string[]> => {
  const found = await layoutFaultsOf(page);
  await takeMenuOff(page);
  found.push(...(await axeFaults(page)));
  for (const theme of themes) found.push(...(await colourFaultsOf(page, theme)));
  await recolour(page, 'light');
  const { pathname, search } = new URL(page.url());
  return found.map((fault) => `${pathname}${search} ${fault}`);
};
