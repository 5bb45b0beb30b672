import { atTheDesk } from './desk.ts';
import { expect, test } from './fixtures.ts';
import {
  loseSignalWithAllKept,
  openFirstFound,
  openPlan,
  people,
  sendFeedback,
  signInAs,
  untilAllIsKept,
} from './people.ts';
import { wordsOf } from './words.ts';

const feedback = wordsOf('feedback');
const plan = wordsOf('plan');
const waiting = wordsOf('waiting');

test('a parent reads the plan and the Local Offer with no signal', async ({ page, signal }) => {
  await signInAs(page, people.parent);
  await openPlan(page);
  const address = page.url();
  await loseSignalWithAllKept(page, signal);
  await page.goto(address);
  await expect(page.getByRole('heading', { name: plan('sections.F.title') }).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: plan('sections.F.title') }).first()).toBeVisible();
  const name = await openFirstFound(page, 'speech');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('words written with no signal reach the council once, although it is killed while they arrive', async ({
  page,
  signal,
  council,
  browser,
  baseURL,
}) => {
  const text = `The group was kind to Jamal. ${Date.now()}`;
  await signInAs(page, people.parent);
  await loseSignalWithAllKept(page, signal);
  await openFirstFound(page, 'speech');
  await sendFeedback(page, text);
  await expect(page.getByRole('heading', { level: 1, name: feedback('kept.title.saved') })).toBeVisible();
  await page.reload();
  await expect(page.getByText(text)).toBeVisible();

  const arriving = page.waitForRequest(
    (request) => request.url().endsWith('/api/feedback') && request.method() === 'POST',
  );
  await signal.regain();
  await page.goto('/waiting');
  await page.getByRole('button', { name: waiting('try.button') }).click();
  await arriving;
  await council.kill();
  await council.start();
  await page.getByRole('button', { name: waiting('try.button') }).click();
  await expect(page.getByText(waiting('state.received'))).toBeVisible({ timeout: 30_000 });

  const reference =
    (await page
      .getByText(/^FB-\w{4}-\w{4}$/)
      .first()
      .textContent()) ?? 'none';
  const found = await atTheDesk(browser, baseURL ?? '', text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(reference);
  expect(found[0]).toContain(people.parent);
});

test('someone with no account sends words with no name, and is told that the council has them', async ({
  page,
  browser,
  baseURL,
}) => {
  const text = `It was too loud for us. ${Date.now()}`;
  await signInAs(page, people.other);
  await untilAllIsKept(page);
  await openFirstFound(page, 'speech');
  await page.getByRole('link', { name: wordsOf('local-offer')('service.feedback') }).click();
  await page.getByLabel(feedback('text.label')).fill(text);
  await page.getByLabel(feedback('name.anonymous')).check();
  await page.getByRole('button', { name: feedback('submit'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: feedback('kept.title.received') })).toBeVisible();
  const found = await atTheDesk(browser, baseURL ?? '', text);
  expect(found).toHaveLength(1);
  expect(found[0]).not.toContain(people.other);
});
