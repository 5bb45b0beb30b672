import type { Page, Worker as SearchWorker } from '@playwright/test';

/** What one key cost, in milliseconds. */
export interface Key {
  text: string;
  /** From the key until what was found is in the page and laid out. */
  laidOut: number;
  /** From the key until the frame after that. */
  drawn: number;
  /** How long the worker was over it, without the brake. */
  worker: number;
}

/** The page notes each question to its workers and when the answer to it comes. */
export const noteAnswers = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    interface Said {
      id?: number;
      search?: unknown;
    }
    const noted = { asked: new Map<number, string>(), answered: new Map<string, number>() };
    Object.assign(window, { noted });
    const heard = new WeakSet<Worker>();
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function noting(this: Worker, ...message: unknown[]): void {
      const [question] = message as [{ id: number; ask: string; query?: { text?: string } }];
      if (question.ask === 'search') noted.asked.set(question.id, question.query?.text ?? '');
      if (!heard.has(this))
        this.addEventListener('message', ({ data: { id, search } }: MessageEvent<Said>) => {
          if (id !== undefined && search) noted.answered.set(noted.asked.get(id) ?? '', performance.now());
        });
      heard.add(this);
      Reflect.apply(post, this, message);
    };
  });

/**
 * The brake on the processor that the browser offers holds the page's thread and no other. So the worker is held here:
 * it gives each answer only after as many times as long as it took over it.
 */
export const holdWorker = (worker: SearchWorker, times: number): Promise<void> =>
  worker.evaluate((many) => {
    const took: number[] = [];
    let asked = 0;
    // Before the app's own listener, which was there first: it reads what came before it does anything.
    const came = Object.getOwnPropertyDescriptor(MessageEvent.prototype, 'data')?.get;
    Object.defineProperty(MessageEvent.prototype, 'data', {
      configurable: true,
      get(this: MessageEvent) {
        asked = performance.now();
        return came && Reflect.apply(came, this, []);
      },
    });
    const post = globalThis.postMessage.bind(globalThis);
    Object.assign(globalThis, {
      took,
      postMessage(answer: object) {
        if ('search' in answer) {
          // It is written out once more to be sent.
          structuredClone(answer);
          const time = performance.now() - asked;
          took.push(time);
          while (performance.now() < asked + many * time);
        }
        Reflect.apply(post, globalThis, [answer]);
      },
    });
  }, times);

const timesOf = async (worker: SearchWorker): Promise<number[]> => {
  const times: unknown = await worker.evaluate(() => Reflect.get(globalThis, 'took'));
  return Array.isArray(times) ? times.map(Number) : [];
};

/** Types each word letter by letter, as the field would hear it from a keyboard, and rests between the letters. */
const typeWords = (page: Page, asked: { region: string; words: readonly string[]; rest: number }) =>
  page.evaluate(async ({ region, words, rest }) => {
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    if (field === null || setValue === undefined) throw new Error('no search field');
    field.focus();
    const { answered } = Reflect.get(window, 'noted') as { answered: Map<string, number> };
    const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const afterDrawing = (): Promise<void> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve());
        port1.start();
        requestAnimationFrame(() => port2.postMessage(0));
      });
    const results = (): Element | null => document.querySelector(`section[aria-label="${region}"]`);
    const keys: { text: string; laidOut: number; drawn: number }[] = [];
    for (const word of words) {
      for (let end = 1; end <= word.length; end += 1) {
        const text = word.slice(0, end);
        let changed = 0;
        const watch = new MutationObserver(() => {
          if (!answered.has(text.trim())) return;
          // To ask for a size makes the page lay itself out, which is part of showing it.
          results()?.getBoundingClientRect();
          changed ||= performance.now();
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        answered.clear();
        const start = performance.now();
        setValue.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        while (!answered.has(text.trim()) && performance.now() < start + 3000) await frame();
        await afterDrawing();
        const drawn = performance.now() - start;
        // The same services may be the answer to the next letter too: then nothing is drawn.
        const end2 = changed || (answered.get(text.trim()) ?? Number.NaN);
        watch.disconnect();
        keys.push({ text, laidOut: end2 - start, drawn });
        await wait(rest);
      }
    }
    return keys;
  }, asked);

/** Longest that the page's thread was held in one go, and how many times over 50 ms. */
const watchBlocking = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const blocked: number[] = [];
    Object.assign(window, { blocked });
    new PerformanceObserver((list) => {
      blocked.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });

export interface Typed {
  keys: Key[];
  /** Tasks of the page's thread over 50 ms, by how long they were. */
  blocked: number[];
}

export async function typeAndTime(
  page: Page,
  worker: SearchWorker,
  asked: { region: string; words: readonly string[]; rest: number },
): Promise<Typed> {
  await watchBlocking(page);
  const before = (await timesOf(worker)).length;
  const keys = await typeWords(page, asked);
  const times = (await timesOf(worker)).slice(before);
  const blocked = (await page.evaluate(() => Reflect.get(window, 'blocked') as number[])) ?? [];
  return { keys: keys.map((key, at) => ({ ...key, worker: times[at] ?? Number.NaN })), blocked };
}
