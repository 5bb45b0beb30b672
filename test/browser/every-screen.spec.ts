import { axeFaults, colourFaults } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { layoutFaults, smallTargets } from './layout.ts';
import { people, signInAs } from './people.ts';
import {
  chooseLanguage,
  chooseTextSize,
  chooseTheme,
  everyScreen,
  openScreen,
  recolour,
  showAll,
} from './screens.ts';

test.describe.configure({ mode: 'parallel' });
// Faults are looked for in the page's own sizes and colours: finer pixels find no more and take four times as long.
test.use({ deviceScaleFactor: 1 });

const languages = ['en', 'en-x-easy', 'pl', 'ur'];
const themes = ['light', 'dark', 'contrast', 'calm'];

/** Colours are the same in every language; Urdu's are looked at too for its letters, its direction and its notice. */
const languagesInEveryTheme = new Set(['en', 'ur']);

test('each theme can be chosen, and stays chosen', async ({ page }) => {
  await signInAs(page, people.parent);
  for (const theme of themes) {
    await chooseTheme(page, theme);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
});

for (const language of languages) {
  const colours = languagesInEveryTheme.has(language) ? themes : [];
  test(`axe finds nothing on any screen, in ${language}${colours.length > 0 ? ', in any theme' : ''}`, async ({
    page,
  }) => {
    test.setTimeout(900_000);
    await signInAs(page, people.parent);
    const screens = await everyScreen(page);
    await chooseLanguage(page, language);
    const faults: string[] = [];
    for (const path of screens) {
      await openScreen(page, path);
      await showAll(page);
      faults.push(...(await axeFaults(page)).map((fault) => `${path} ${fault}`));
      for (const theme of colours) {
        await recolour(page, theme);
        faults.push(...(await colourFaults(page)).map((fault) => `${theme} ${path} ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });

  test(`nothing sticks out at 320 pixels or is cut at 200% text, and a thumb can press all, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(400_000);
    await signInAs(page, people.parent);
    const screens = await everyScreen(page);
    await chooseLanguage(page, language);
    await page.setViewportSize({ width: 320, height: 640 });
    const faults: string[] = [];
    for (const path of screens) {
      await openScreen(page, path);
      const found = [...(await layoutFaults(page)), ...(await smallTargets(page))];
      faults.push(...found.map((fault) => `${path} ${fault}`));
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await chooseTextSize(page, 200);
    for (const path of screens) {
      await openScreen(page, path);
      faults.push(...(await layoutFaults(page)).map((fault) => `at 200%: ${path} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
