import { axeFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults, smallTargets } from './layout.ts';
import { people, signInAs } from './people.ts';
import { chooseLook, everyScreen, openScreen } from './screens.ts';

test.describe.configure({ mode: 'parallel' });

const languages = ['en', 'en-x-easy', 'pl', 'ur'];
const themes = ['light', 'dark', 'contrast', 'calm'];

for (const language of languages) {
  test(`axe finds nothing on any screen in any theme, in ${language}`, async ({ page }) => {
    test.setTimeout(300_000);
    await signInAs(page, people.parent);
    const screens = await everyScreen(page);
    const faults: string[] = [];
    for (const theme of themes) {
      await chooseLook(page, { language, theme });
      for (const path of screens) {
        await openScreen(page, path);
        faults.push(...(await axeFaults(page)).map((fault) => `${theme} ${path} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

  test(`nothing sticks out at 320 pixels, and everything to press is big enough, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await signInAs(page, people.parent);
    const screens = await everyScreen(page);
    await chooseLook(page, { language, theme: 'light' });
    await page.setViewportSize({ width: 320, height: 640 });
    const faults: string[] = [];
    for (const path of screens) {
      await openScreen(page, path);
      const found = [...(await layoutFaults(page)), ...(await smallTargets(page))];
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  test(`nothing is cut at 200% text, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await signInAs(page, people.parent);
    const screens = await everyScreen(page);
    await chooseLook(page, { language, theme: 'light' });
    await page.locator('input[type="radio"][value="200"]').check({ force: true });
    const faults: string[] = [];
    for (const path of screens) {
      await openScreen(page, path);
      faults.push(...(await layoutFaults(page)).map((fault) => `${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
