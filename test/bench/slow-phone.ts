import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { chromiumFlags } from '#test/kit/chromium.ts';

/** A phone whose storage outlives its browser: each opening starts a new browser on the same profile. */
export interface Phone {
  open(): Promise<BrowserContext>;
  throwAway(): Promise<void>;
}

/** A new phone, of the size the page-load figures use. */
export const newPhone = async (executablePath: string, baseURL: string): Promise<Phone> => {
  const profile = await mkdtemp(join(tmpdir(), 'alongside-phone-'));
  const look = {
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    hasTouch: true,
    isMobile: true,
  };
  return {
    open: () =>
      chromium.launchPersistentContext(profile, {
        executablePath,
        args: chromiumFlags,
        baseURL,
        locale: 'en-GB',
        ...look,
      }),
    throwAway: () => rm(profile, { recursive: true, force: true }),
  };
};

/** Slows the page's own thread four times, as the page-load figures do. */
export const slowDown = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
};
