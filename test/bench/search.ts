/** How long a person waits between a key and the answer, over 10,000 services on a slowed processor. */
import type { Page } from '@playwright/test';
import { lookAround, untilAllIsKept } from '#test/browser/people.ts';
import { wordsOf } from '#test/browser/words.ts';
import { councilServer } from '#test/kit/council-server.ts';
import { freePort } from '#test/kit/free-port.ts';
import { asOperator } from '#test/kit/operator.ts';
import { atMost, ms, percentile, type Figure } from './figure.ts';
import { newPhone, slowDown } from './slow-phone.ts';

const typed = [
  'short breaks',
  'speech therapy',
  'swimming',
  'autism',
  'makaton',
  'transport to school',
  'sleep',
  'wheelchair',
  'sensory',
];

interface Timed {
  /** From the key to the frame that shows its answer, with the page's thread slowed. */
  shown: number[];
  /** Time in the worker, which the browser's own brake does not slow. */
  worker: number[];
}

/** Notes when each question goes to a worker and when its answer is back. */
const timeWorkers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { workerTimes: times });
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function timed(this: Worker, ...message: unknown[]): void {
      const asked = performance.now();
      this.addEventListener('message', () => times.push(performance.now() - asked), { once: true });
      Reflect.apply(post, this, message);
    };
  });

const typeAndTime = (page: Page, asked: { region: string; words: readonly string[] }): Promise<Timed> =>
  page.evaluate(async ({ region, words }) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const workerTimes: unknown = Reflect.get(window, 'workerTimes');
    if (field === null || setValue === undefined || !Array.isArray(workerTimes))
      throw new Error('no search field');
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const resting = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
    const drawn = (): string => document.querySelector(`section[aria-label="${region}"]`)?.textContent ?? '';
    const shown: number[] = [];
    const before = workerTimes.length;
    for (const word of words) {
      for (let end = 1; end <= word.length; end += 1) {
        const old = drawn();
        const answers = workerTimes.length;
        const start = performance.now();
        setValue.call(field, word.slice(0, end));
        field.dispatchEvent(new Event('input', { bubbles: true }));
        while (performance.now() - start < 2000 && (workerTimes.length === answers || drawn() === old)) {
          await frame();
          if (workerTimes.length > answers && drawn() === old) {
            await frame();
            break;
          }
        }
        shown.push(performance.now() - start);
        await resting();
      }
    }
    return { shown, worker: workerTimes.slice(before).map(Number) };
  }, asked);

/**
 * The brake on the processor holds the page's thread only, so three times the worker's own 95th percentile is added:
 * what the whole would take if the worker were slowed four times as well.
 */
export const search = async (chromium: string, folder: string): Promise<Figure[]> => {
  await asOperator(folder, 'seed', '--services', '10000');
  const council = councilServer(await freePort(), { DATA_FOLDER: folder });
  await council.start();
  const phone = await newPhone(chromium, council.url);
  const context = await phone.open();
  const page = context.pages()[0] ?? (await context.newPage());
  await timeWorkers(page);
  await lookAround(page);
  await untilAllIsKept(page);
  await slowDown(page);
  await page.getByRole('searchbox').waitFor();
  const { shown, worker } = await typeAndTime(page, {
    region: wordsOf('local-offer')('results'),
    words: typed,
  });
  await context.close();
  await Promise.all([phone.throwAway(), council.stop()]);
  const [shown95, worker95] = [percentile(shown, 0.95), percentile(worker, 0.95)];
  return [
    {
      what: `key to answer, as measured, median of ${shown.length} keys`,
      ours: ms(percentile(shown, 0.5)),
      baseline: '–',
      aim: '',
      isMet: true,
    },
    {
      what: 'in the worker, not slowed, 95th percentile',
      ours: ms(worker95),
      baseline: '–',
      aim: '',
      isMet: true,
    },
    atMost('key to answer, all slowed, 95th percentile', shown95 + 3 * worker95, 50, ms),
  ];
};
