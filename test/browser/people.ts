import { expect, type Page } from '@playwright/test';
import type { Signal } from './fixtures.ts';
import { wordsOf } from './words.ts';

const welcome = wordsOf('welcome');
const home = wordsOf('home');
const localOffer = wordsOf('local-offer');
const feedback = wordsOf('feedback');
const plan = wordsOf('plan');
const shell = wordsOf('shell');

/** Invented people of the sample council, by what they are here for. */
export const people = { parent: 'Denise Carter', officer: 'Martin Ellery', other: 'Saira Malik' };

/** Reads the welcome to its last page, where one chooses how to start. */
export const readWelcome = async (page: Page): Promise<void> => {
  await page.goto('/');
  for (const part of ['phone', 'council']) {
    await expect(page.getByRole('heading', { name: welcome(`${part}.title`) })).toBeVisible();
    await page.getByRole('link', { name: welcome('next') }).click();
  }
  await expect(page.getByRole('heading', { name: welcome('start.title') })).toBeVisible();
};

/** Starts with no account. */
export const lookAround = async (page: Page): Promise<void> => {
  await readWelcome(page);
  await page.getByRole('button', { name: welcome('start.look') }).click();
  await expect(page.getByRole('heading', { name: home('guest.title') })).toBeVisible();
};

/** Starts by signing in with the sample council's own provider. */
export const signInAs = async (page: Page, name: string): Promise<void> => {
  await readWelcome(page);
  await page.getByRole('button', { name: welcome('start.signIn'), exact: true }).click();
  await page.getByRole('button', { name }).click();
  await expect(page.getByText(home('hello', { name }))).toBeVisible();
};

/** Opens the first plan from the home screen. */
export const openPlan = async (page: Page): Promise<void> => {
  await page
    .getByRole('link', { name: home('children.plan') })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: plan('sections.F.title') }).first()).toBeVisible();
};

/** Waits until the app and the Local Offer are on the phone, as one would before leaving the house. */
export const untilAllIsKept = async (page: Page): Promise<void> => {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.goto('/local-offer');
  const [before] = localOffer('kept.updated', { services: '#' }).split('#').slice(1);
  await expect(page.getByText(before?.split('.')[0] ?? '')).toBeVisible({ timeout: 30_000 });
  // The services may have come before anybody signed in; what the council shares with a family comes after.
  await expect(page.getByText(shell('freshness.never'))).toHaveCount(0, { timeout: 30_000 });
};

/** Leaves the house with everything on the phone, for where there is no signal. */
export const loseSignalWithAllKept = async (page: Page, signal: Signal): Promise<void> => {
  await untilAllIsKept(page);
  await signal.lose();
};

/** Every request from now on that takes something to the council, as they happen. */
export const wordsSent = (page: Page): readonly string[] => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  return sent;
};

/** Types into the search of the Local Offer and opens what is found first. */
export const openFirstFound = async (page: Page, text: string): Promise<string> => {
  await page.goto('/local-offer');
  await page.getByLabel(localOffer('search.label')).fill(text);
  const first = page
    .getByRole('region', { name: localOffer('results') })
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .first();
  const name = (await first.textContent()) ?? '';
  await first.click();
  await expect(page.getByRole('link', { name: localOffer('service.feedback') })).toBeVisible();
  return name;
};

/** Fills the form about the service that is open, and does not send it. */
export const writeFeedback = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('link', { name: localOffer('service.feedback') }).click();
  await page.getByLabel(feedback('text.label')).fill(text);
};

/** Writes about the service that is open and presses Send, with a name where one is signed in. */
export const sendFeedback = async (page: Page, text: string): Promise<void> => {
  await writeFeedback(page, text);
  const named = page.getByLabel(feedback('name.named'));
  if ((await named.count()) > 0) await named.check();
  await page.getByRole('button', { name: feedback('submit'), exact: true }).click();
};
