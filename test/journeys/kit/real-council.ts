import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeAll } from 'vitest';
import type { CouncilQuestion, CouncilWord, PlainRequest, PlainResponse } from './council-words.ts';

type Unnumbered<Q> = Q extends unknown ? Omit<Q, 'id'> : never;

/** The thread that councils open in, one after another. */
class CouncilThread {
  readonly #worker = new Worker(join(import.meta.dirname, 'council-worker.ts'), { execArgv: [] });
  readonly #waiting = new Map<number, (word: CouncilWord) => void>();
  #asked = 0;

  constructor() {
    this.#worker.on('message', (word: CouncilWord) => {
      this.#waiting.get(word.id)?.(word);
      this.#waiting.delete(word.id);
    });
    this.#worker.unref();
  }

  async ask(question: Unnumbered<CouncilQuestion>): Promise<CouncilWord> {
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

const place = Symbol.for('alongside.council-thread');
const kept = globalThis as { [place]?: CouncilThread };

/** One for all files of a worker, although each file has its modules afresh: a council takes long to read. */
const thread = (): CouncilThread => (kept[place] ??= new CouncilThread());

/** The reference council itself, with a database, in a thread of its own: a page's world has other ideas of a request. */
export class RealCouncil {
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

  /** With nothing in it but the sample families, whatever an earlier file of tests did. */
  async openAfresh(): Promise<void> {
    await this.#ask({ ask: 'open-afresh' });
  }

  #ask(question: Unnumbered<CouncilQuestion>): Promise<CouncilWord> {
    return thread().ask(question);
  }
}

/** A council for one file of journeys, open before its first. */
export function aRealCouncil(): RealCouncil {
  const council = new RealCouncil();
  beforeAll(() => council.openAfresh(), 120_000);
  return council;
}
