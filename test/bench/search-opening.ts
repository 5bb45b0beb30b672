import type { Page } from '@playwright/test';

/** Moments of the Local Offer's worker, in milliseconds of the day, as the page and the worker tell them. */
export interface Opening {
  /** When the worker was asked for something for the first time. */
  asked: number;
  /** When it said that services are here and up to date. */
  ready: number;
  /** When it gave the first answer to a search; 0 where none was asked. */
  answered: number;
}

/** The page notes when its worker is first asked, and when it first says what is here. */
export const noteOpening = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const opening = { asked: 0, ready: 0, answered: 0 };
    Object.assign(window, { opening });
    const now = (): number => performance.timeOrigin + performance.now();
    const post = Worker.prototype.postMessage;
    const heard = new WeakSet<Worker>();
    Worker.prototype.postMessage = function noting(this: Worker, ...message: unknown[]): void {
      opening.asked ||= now();
      if (!heard.has(this))
        this.addEventListener(
          'message',
          ({ data }: MessageEvent<{ state?: { updatedAt: string | null }; search?: unknown }>) => {
            if (data.state?.updatedAt) opening.ready ||= now();
            if (data.search) opening.answered ||= now();
          },
        );
      heard.add(this);
      Reflect.apply(post, this, message);
    };
  });

/** Waits until this has come. */
export const openingOf = async (page: Page, what: 'ready' | 'answered'): Promise<Opening> => {
  await page.waitForFunction((name) => Reflect.get(Reflect.get(window, 'opening') as object, name) > 0, what);
  return page.evaluate(() => Reflect.get(window, 'opening') as Opening);
};

export interface Fetched {
  /** When the last byte of the snapshot was here. */
  last: number;
  /** As sent, with the index. */
  bytes: number;
}

/** What the worker fetched of the snapshot, as the worker itself noted it. */
export const fetchedBy = async (page: Page): Promise<Fetched> => {
  const [worker] = page.workers();
  if (!worker) throw new Error('The Local Offer has no worker.');
  return worker.evaluate(() => {
    const pieces = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.includes('/api/local-offer/pieces/'));
    return {
      last: performance.timeOrigin + Math.max(...pieces.map(({ responseEnd }) => responseEnd)),
      bytes: pieces.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    };
  });
};
