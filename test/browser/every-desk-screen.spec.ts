import type { Page } from '@playwright/test';
import { faultsEverywhere } from './faults-everywhere.ts';
import { expect, test } from './fixtures.ts';
import { arriveAt, press, tabTo } from './keys.ts';
import { people, signInAs } from './people.ts';
import { everyDeskScreen, openScreen } from './screens.ts';
import { wordsOf } from './words.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ deviceScaleFactor: 1 });

/** What is on a page of the desk is asked of the council first. */
const untilFetched = async (page: Page, language: string): Promise<void> => {
  const desk = wordsOf('desk', language);
  for (const busy of ['loading', 'fetching']) await expect(page.getByText(desk(busy))).toHaveCount(0);
};

/** Urdu's letters and direction find nearly all that other languages would; colours are the same in each. */
const languages = { en: ['dark', 'contrast', 'calm'], ur: [] };

for (const [language, themes] of Object.entries(languages))
  test(`every screen of the officer's desk in ${language}: axe finds nothing, nothing sticks out at 320 pixels or is cut at 200% text, and a thumb can press all`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await signInAs(page, people.officer);
    const screens = await everyDeskScreen(page);
    const untilReady = () => untilFetched(page, language);
    expect(await faultsEverywhere(page, screens, { language, themes, untilReady })).toEqual([]);
  });

test('an officer answers a comment with the keyboard alone', async ({ page }) => {
  const desk = wordsOf('desk');
  await signInAs(page, people.officer);
  await openScreen(page, '/desk/comments');
  await untilFetched(page, 'en');
  await tabTo(page, 'checkbox', desk('comments.tick'));
  await page.keyboard.press('Space');
  await press(page, 'button', desk('comments.group_one', { number: '1' }));
  await arriveAt(page, new RegExp(desk('answer.title')));
  await tabTo(page, 'textbox', desk('answer.said'));
  await page.keyboard.type('Some help is not in the list.');
  await press(page, 'button', desk('answer.save'));
  await expect(page.getByText(desk('answer.saved.draft'))).toBeVisible();
});
