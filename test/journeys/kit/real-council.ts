import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll } from 'vitest';
import type { CouncilQuestion, CouncilWord, PlainRequest, PlainResponse } from './council-words.ts';

type Unnumbered<Q> = Q extends unknown ? Omit<Q, 'id'> : never;

/** The reference council itself, with a database, in a thread of its own: a page's world has other ideas of a request. */
export class RealCouncil {
  readonly #worker = new Worker(join(import.meta.dirname, 'council-worker.ts'), { execArgv: [] });
  readonly #waiting = new Map<number, (word: CouncilWord) => void>();
  #asked = 0;

  constructor() {
    this.#worker.on('message', (word: CouncilWord) => {
      this.#waiting.get(word.id)?.(word);
      this.#waiting.delete(word.id);
    });
  }

  async request(path: string, init: PlainRequest): Promise<PlainResponse> {
    const { response } = await this.#ask({ ask: 'request', path, init });
    if (!response) throw new Error('The council gave no response');
    return response;
  }

  /** Signs in through the council's own provider. Answers the cookie that a browser then has. */
  async signIn(account: string): Promise<string> {
    return (await this.#ask({ ask: 'sign-in', account })).cookie ?? '';
  }

  async passMinutes(minutes: number): Promise<void> {
    await this.#ask({ ask: 'pass-minutes', minutes });
  }

  /** What an officer reads about one service at the desk, newest first. */
  async feedbackAbout(serviceId: string): Promise<{ from: string | null; text: string }[]> {
    const cookie = await this.signIn('martin');
    const { text } = await this.request(`/api/desk/feedback?about=${serviceId}`, {
      method: 'GET',
      headers: [['cookie', cookie]],
    });
    const reply = JSON.parse(text) as { feedback: { from: string | null; text: string }[] };
    return reply.feedback.map(({ from, text: words }) => ({ from, text: words }));
  }

  close() {
    return this.#worker.terminate();
  }

  async #ask(question: Unnumbered<CouncilQuestion>): Promise<CouncilWord> {
    const id = (this.#asked += 1);
    const word = await new Promise<CouncilWord>((resolve) => {
      this.#waiting.set(id, resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, which has no origin
      this.#worker.postMessage({ ...question, id });
    });
    if (word.fault !== undefined) throw new Error(word.fault);
    return word;
  }
}

/** A council for one file of journeys: open before the first, gone after the last. */
export function aRealCouncil(): RealCouncil {
  const council = new RealCouncil();
  beforeAll(() => council.passMinutes(0), 120_000);
  afterAll(() => council.close());
  return council;
}
