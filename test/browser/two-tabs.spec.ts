import { atTheDesk } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { openFirstFound, people, sendFeedback, signInAs, untilAllIsKept } from './people.ts';
import { wordsOf } from './words.ts';

const waiting = wordsOf('waiting');

test('words from two tabs are each filed once, and each tab shows both', async ({
  page,
  context,
  signal,
  browser,
  baseURL,
}) => {
  const stamp = Date.now();
  const [first, second] = [`From the first tab. ${stamp}`, `From the second tab. ${stamp}`];
  await signInAs(page, people.parent);
  await untilAllIsKept(page);
  const other = await context.newPage();
  await signal.lose();
  await openFirstFound(page, 'speech');
  await openFirstFound(other, 'speech');
  await sendFeedback(page, first);
  await sendFeedback(other, second);
  await page.goto('/waiting');
  await other.goto('/waiting');
  await signal.regain();
  await page.getByRole('button', { name: waiting('try.button') }).click();
  for (const tab of [page, other])
    await expect(tab.getByText(waiting('state.received'))).toHaveCount(2, { timeout: 30_000 });
  expect(await atTheDesk(browser, baseURL ?? '', first)).toHaveLength(1);
  expect(await atTheDesk(browser, baseURL ?? '', second)).toHaveLength(1);
});
