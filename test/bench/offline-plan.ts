/** A plan opened again with no network, beside a small React page with a service worker, both on a slowed processor. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openPlan, people, signInAs, untilAllIsKept } from '#test/browser/people.ts';
import { wordsOf } from '#test/browser/words.ts';
import type { CouncilServer } from '#test/kit/council-server.ts';
import { freePort } from '#test/kit/free-port.ts';
import { root } from '#test/run/command.ts';
import { percentile, within, type Figure } from './figure.ts';
import { newPhone, slowDown, type Phone } from './slow-phone.ts';
import { serveFolder } from './static-folder.ts';

const reactPage = join(root, '../shared/perf/limits/react-form');

interface Sight {
  selector: string;
  text: string;
}

/** Milliseconds from the start of the visit until this is drawn. */
const timeToSee = async (phone: Phone, address: string, sight: Sight): Promise<number> => {
  const context = await phone.open();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.waitForTimeout(2000);
  await slowDown(page);
  await page.goto(address);
  const seen = await page.waitForFunction(
    ({ selector, text }) =>
      [...document.querySelectorAll(selector)].some(
        // To ask what is visible makes the page lay itself out, which would be timed as well: so that comes last.
        (element) => element.textContent?.includes(text) && element.checkVisibility(),
      )
        ? performance.now()
        : false,
    sight,
    { polling: 'raf' },
  );
  const time = Number(await seen.jsonValue());
  await context.close();
  return time;
};

const preparePlan = async (phone: Phone): Promise<string> => {
  const context = await phone.open();
  const page = context.pages()[0] ?? (await context.newPage());
  await signInAs(page, people.parent);
  await openPlan(page);
  const address = page.url();
  await untilAllIsKept(page);
  await context.close();
  return address;
};

const prepareReactPage = async (phone: Phone, address: string): Promise<void> => {
  const context = await phone.open();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.waitForTimeout(1000);
  await context.close();
};

const median = (times: readonly number[]): number => percentile(times, 0.5);

/** Nothing when the page to compare with is not here. */
export const offlinePlan = async (
  council: CouncilServer,
  chromium: string,
  runs: number,
): Promise<Figure[]> => {
  if (!existsSync(reactPage)) return [];
  const port = await freePort();
  const [ours, theirs] = [
    await newPhone(chromium, council.url),
    await newPhone(chromium, `http://localhost:${port}`),
  ];
  const plan = await preparePlan(ours);
  const stopServing = await serveFolder(reactPage, port);
  const reactAddress = `http://localhost:${port}/`;
  await prepareReactPage(theirs, reactAddress);
  await Promise.all([council.stop(), stopServing()]);
  const planSight = { selector: 'main h2, main h3', text: wordsOf('plan')('sections.F.title') };
  const [planTimes, reactTimes]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    planTimes.push(await timeToSee(ours, plan, planSight));
    reactTimes.push(await timeToSee(theirs, reactAddress, { selector: '#root form', text: '' }));
  }
  await Promise.all([ours.throwAway(), theirs.throwAway(), council.start()]);
  return [
    within(
      'plan opened again with no network',
      median(planTimes),
      2,
      median(reactTimes),
      'React page with a worker',
    ),
  ];
};
