import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from '#test/kit/chromium.ts';

const executablePath = await findChromium((line) => process.stdout.write(`${line}\n`));

/** A small Android phone: what many families have. */
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

// oxlint-disable-next-line import/no-default-export -- Playwright reads its settings from the default export
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  globalSetup: './prepare-council.ts',
  use: {
    ...phone,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: { executablePath, args: chromiumFlags },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
