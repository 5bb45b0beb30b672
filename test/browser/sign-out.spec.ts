import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { people, signInAs, untilAllIsKept } from './people.ts';
import { wordsOf } from './words.ts';

const account = wordsOf('account');
const home = wordsOf('home');

const sessionAddress = '**/api/session';

/** In the page that last heard from the council who is signed in. */
const signOutWithNoSignal = async (page: Page, lose: () => Promise<void>): Promise<void> => {
  await page.goto('/account');
  const signOut = page.getByRole('button', { name: account('signOut.button') });
  await expect(signOut).toBeVisible();
  await lose();
  await signOut.click();
  await expect(page.getByText(account('who.guest'))).toBeVisible();
};

test('a sign-out with no signal holds, and so does a sign-in from the app after it', async ({
  page,
  signal,
}) => {
  await signInAs(page, people.parent);
  await untilAllIsKept(page);
  await signOutWithNoSignal(page, signal.lose);
  // The council does not hear of it before the person comes back.
  await page.route(sessionAddress, (route) => route.abort());
  await signal.regain();
  await page.getByRole('link', { name: account('signIn.button') }).click();
  await page.unroute(sessionAddress);
  await page.getByRole('button', { name: people.parent }).click();
  await expect(page.getByText(home('hello', { name: people.parent }))).toBeVisible();
  expect(new URL(page.url()).search).toBe('');

  await signOutWithNoSignal(page, signal.lose);
  const ended = page.waitForResponse((response) => response.url().endsWith('/api/session/sign-out'));
  await signal.regain();
  expect((await ended).ok()).toBe(true);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: home('guest.title') })).toBeVisible();
});
