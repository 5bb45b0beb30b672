import { expect, test } from './fixtures.ts';
import { lookAround, openFirstFound, untilAllIsKept, writeFeedback } from './people.ts';
import { secondVersion } from './second-version.ts';
import { wordsOf } from './words.ts';

const localOffer = wordsOf('local-offer');
const feedback = wordsOf('feedback');
const shell = wordsOf('shell');

test('a new version that arrives mid-form is offered and not taken, and the words stay', async ({
  page,
  council,
  signal,
}) => {
  test.setTimeout(120_000);
  const text = 'Half a sentence, and then the bus came';
  await lookAround(page);
  await untilAllIsKept(page);
  const next = await secondVersion('local-offer', localOffer('title'), 'Help near you');
  await openFirstFound(page, 'speech');
  await writeFeedback(page, text);
  await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));

  await signal.lose();
  await signal.regain(next.folder);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));
  const take = page.getByRole('button', { name: shell('update.take') });
  await expect(take).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel(feedback('text.label'))).toHaveValue(text);
  await take.click();
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => Reflect.get(window, 'isTheSamePage'))).toBe(true);
  await expect(page.getByLabel(feedback('text.label'))).toHaveValue(text);

  await page.getByRole('button', { name: feedback('submit'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: feedback('kept.title.received') })).toBeVisible();
  await Promise.all([page.waitForEvent('load'), take.click()]);
  await page.goto('/local-offer');
  await expect(page.getByRole('heading', { level: 1, name: next.newWords })).toBeVisible();
  await council.stop();
  await next.throwAway();
});
