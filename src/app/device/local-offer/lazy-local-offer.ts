import type { Service } from '#contract/local-offer.ts';
import type { Result } from '#contract/problem.ts';
import type { Edges, Port } from '../edges/edges.ts';
import type { Shelf } from '../storage/shelf.ts';
import { watched } from '../watch.ts';
import {
  emptyAnswer,
  type LocalOffer,
  type LocalOfferAnswer,
  type LocalOfferQuery,
  type LocalOfferState,
} from './local-offer.ts';
import type { WorkerQuestion, WorkerWord } from './worker-messages.ts';

const summaryKey = 'local-offer';
const freshFor = 6 * 60 * 60_000;

type Unnumbered<Q> = Q extends unknown ? Omit<Q, 'id'> : never;

const nothing: LocalOfferState = { services: 0, updatedAt: null, near: null, loading: null };

function summaryFrom(stored: unknown): LocalOfferState {
  const { services, updatedAt, near = null } = (stored ?? {}) as Partial<LocalOfferState>;
  if (typeof services !== 'number' || typeof updatedAt !== 'string') return nothing;
  return { services, updatedAt, near, loading: null };
}

/** The Local Offer as the page sees it. Its worker is started when it is first needed, and not before. */
export class LazyLocalOffer implements LocalOffer {
  readonly state = watched<LocalOfferState>(nothing);
  readonly #edges: Pick<Edges, 'startSearchWorker' | 'clock'>;
  readonly #shelf: Shelf;
  readonly #waiting = new Map<number, (word: WorkerWord) => void>();
  #port: Port | null = null;
  #asked = 0;
  #saved: readonly string[] = [];
  readonly #near: () => string | null;

  /** @param near the outcode near which alone is kept; null for everything */
  constructor(
    edges: Pick<Edges, 'startSearchWorker' | 'clock'>,
    shelf: Shelf,
    stored: unknown,
    near: () => string | null = () => null,
  ) {
    this.#near = near;
    this.#edges = edges;
    this.#shelf = shelf;
    this.state.set(summaryFrom(stored));
  }

  async service(id: string): Promise<Service | undefined> {
    const word = await this.#ask({ ask: 'service', serviceId: id });
    return 'service' in word ? word.service : undefined;
  }

  async search(query: LocalOfferQuery): Promise<LocalOfferAnswer> {
    const word = await this.#ask({ ask: 'search', query });
    return 'search' in word ? word.search : emptyAnswer;
  }

  keepAlways(ids: readonly string[]) {
    this.#saved = ids;
  }

  async refresh(): Promise<Result<void>> {
    const near = this.#near();
    const keeping = near === null ? null : { near, saved: this.#saved };
    const word = await this.#ask({ ask: 'refresh', keeping });
    return 'refresh' in word ? word.refresh : { ok: false, problem: { code: 'unreachable' } };
  }

  /** For when nobody has asked: only what is missing or has grown old is fetched. */
  async refreshIfOld(): Promise<void> {
    const { updatedAt } = this.state.get();
    const age = updatedAt === null ? freshFor : this.#edges.clock.now() - Date.parse(updatedAt);
    if (age < 0 || age >= freshFor) await this.refresh();
  }

  #ask(question: Unnumbered<WorkerQuestion>): Promise<WorkerWord> {
    const id = (this.#asked += 1);
    const port = this.#start();
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      port.post({ ...question, id });
    });
  }

  #start(): Port {
    if (this.#port) return this.#port;
    this.#port = this.#edges.startSearchWorker();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own worker, of the same build
    this.#port.onMessage((message) => this.#hear(message as WorkerWord));
    return this.#port;
  }

  #hear(word: WorkerWord) {
    if ('state' in word) return this.#show(word.state);
    this.#waiting.get(word.id)?.(word);
    this.#waiting.delete(word.id);
  }

  #show(state: LocalOfferState) {
    const before = this.state.get();
    this.state.set(state);
    const { services, updatedAt, near } = state;
    if (before.services === services && before.updatedAt === updatedAt && before.near === near) return;
    void this.#shelf.put(summaryKey, { services, updatedAt, near });
  }
}
