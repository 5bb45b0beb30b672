import type { Page } from '@playwright/test';
import { screenFaults } from './screen-faults.ts';
import { chooseLanguage, goToScreen, openScreen } from './screens.ts';

export interface Look {
  language: string;
  /** The themes, besides the light one, in which its colours are looked at. */
  themes: readonly string[];
  /** Waits for what a screen fetches before it can be looked at. */
  untilReady?: () => Promise<void>;
}

/** All that is wrong with any of these screens, on the narrowest phone. */
export const faultsEverywhere = async (
  page: Page,
  screens: readonly string[],
  { language, themes, untilReady }: Look,
): Promise<string[]> => {
  await chooseLanguage(page, language);
  await page.setViewportSize({ width: 320, height: 640 });
  await openScreen(page, '/');
  const faults: string[] = [];
  for (const path of screens) {
    await goToScreen(page, path);
    await untilReady?.();
    faults.push(...(await screenFaults(page, themes)));
  }
  return faults;
};
