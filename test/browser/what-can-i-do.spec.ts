import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lookAround, untilAllIsKept } from './people.ts';
import { wordsOf } from './words.ts';

const home = wordsOf('home');
const words = wordsOf('what-can-i-do');
const routes = wordsOf('routes');

/** What stands under a step once the notebook has it as done. */
const doneOn = words('steps.doneOn', { date: '' }).trim();

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

/** Tabs until this has focus. */
const tabTo = async (page: Page, what: ReturnType<Page['getByRole']>): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${what.toString()}`);
};

const goOn = async (page: Page): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name: words('goOn'), exact: true }));
  await page.keyboard.press('Enter');
};

/** Chooses by keyboard: Tab enters a group at its first answer, arrows go on to the others. */
const choose = async (page: Page, title: string, answer: string): Promise<void> => {
  await expect(heading(page, title)).toBeFocused();
  const wanted = page.getByRole('radio', { name: answer, exact: true });
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await goOn(page);
};

/** A day this many days before today, in London. */
const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);

const typeDate = async (page: Page, date: Date): Promise<void> => {
  await tabTo(page, page.getByRole('textbox').first());
  for (const part of [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()]) {
    await page.keyboard.type(String(part));
    await page.keyboard.press('Tab');
  }
};

const pressButton = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
};

const answerAll = async (page: Page): Promise<void> => {
  await choose(page, words('ask.urgent.title'), words('urgent.neither'));
  await choose(page, words('ask.topic.title'), words('topic.decision.label'));
  await choose(page, words('ask.issue.title'), routes('issue.refuse-to-assess'));
  await expect(heading(page, words('ask.decision-letter.title'))).toBeFocused();
  await typeDate(page, daysAgo(20));
  await goOn(page);
  await expect(heading(page, words('ask.certificate.title'))).toBeFocused();
  await pressButton(page, words('none'));
  await expect(heading(page, words('ask.date-of-birth.title'))).toBeFocused();
  await pressButton(page, words('notKnown'));
  await expect(heading(page, words('ask.tried.title'))).toBeFocused();
  await goOn(page);
  await expect(heading(page, words('answer.title'))).toBeFocused();
};

const tick = async (page: Page, route: string): Promise<void> => {
  const box = page.getByRole('checkbox', { name: routes(`route.${route}.title`) });
  await tabTo(page, box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
};

test('with no account and no signal, by keyboard alone, a refusal leads to clocks, ways and kept steps', async ({
  page,
  signal,
}) => {
  test.setTimeout(120_000);
  await lookAround(page);
  await untilAllIsKept(page);
  await page.goto('/');
  await signal.lose();
  await tabTo(page, page.getByRole('link', { name: home('find.options') }));
  await page.keyboard.press('Enter');
  await answerAll(page);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/what-can-i-do/answer');
  await expect(page.getByRole('region', { name: words('clocks.title') }).locator('time')).toHaveCount(2);
  await expect(page.getByText(words('route.mayDecline'))).toBeVisible();

  await tick(page, 'appeal');
  await tick(page, 'mediation');
  await pressButton(page, words('routes.keep'));
  await expect(heading(page, words('steps.title'))).toBeFocused();
  await tick(page, 'mediation');
  await expect(page.getByText(doneOn)).toBeVisible();
  await page.reload();
  const done = page.getByRole('checkbox', { name: routes('route.mediation.title') });
  await expect(done).toBeChecked();
  await expect(page.getByRole('checkbox', { name: routes('route.appeal.title') })).not.toBeChecked();
  await signal.regain();
});

test('the browser’s own way back goes one question back, and the answer is still there', async ({ page }) => {
  await lookAround(page);
  await page.goto('/what-can-i-do');
  await page.getByRole('radio', { name: words('urgent.neither') }).check({ force: true });
  await page.getByRole('button', { name: words('goOn') }).click();
  await expect(heading(page, words('ask.topic.title'))).toBeVisible();
  await page.goBack();
  await expect(heading(page, words('ask.urgent.title'))).toBeVisible();
  await expect(page.getByRole('radio', { name: words('urgent.neither') })).toBeChecked();
});
