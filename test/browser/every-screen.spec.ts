import { faultsEverywhere } from './faults-everywhere.ts';
import { expect, test } from './fixtures.ts';
import { people, signInAs } from './people.ts';
import { chooseTextSize, chooseTheme, everyScreen } from './screens.ts';

test.describe.configure({ mode: 'parallel' });
// Faults are looked for in the page's own sizes and colours: finer pixels find no more and take four times as long.
test.use({ deviceScaleFactor: 1 });

/** The longest first, so that two workers end together. */
const languages = ['ur', 'en', 'en-x-easy', 'pl'];
const themes = ['light', 'dark', 'contrast', 'calm'];

/** A phone with no wish of its own shows the light one, in which every rule is looked at. */
const otherThemes = themes.slice(1);

/** Colours are the same in every language; Urdu's are looked at too for its letters, its direction and its notice. */
const languagesInEveryTheme = new Set(['en', 'ur']);

for (const language of languages) {
  const others = languagesInEveryTheme.has(language) ? otherThemes : [];
  test(`every screen in ${language}: axe finds nothing${others.length > 0 ? ' in any theme' : ''}, nothing sticks out at 320 pixels or is cut at 200% text, and a thumb can press all`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    await signInAs(page, people.parent);
    const screens = await everyScreen(page);
    expect(await faultsEverywhere(page, screens, { language, themes: others })).toEqual([]);
  });
}

test('each theme can be chosen, and stays chosen', async ({ page }) => {
  await signInAs(page, people.parent);
  for (const theme of themes) {
    await chooseTheme(page, theme);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
});

test('a text size can be chosen, and stays chosen', async ({ page }) => {
  await signInAs(page, people.parent);
  await chooseTextSize(page, 200);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '200');
});
