import MiniSearch from 'minisearch';
import { searchIndexOptions } from '#domain/local-offer/search-terms.ts';
import type { Port } from '#app/device/edges/edges.ts';
import { OfferShelf } from '#app/device/local-offer/offer-shelf.ts';
import { OfferWorker } from '#app/device/local-offer/offer-worker.ts';
import { openMemoryShelves } from '#app/device/storage/memory-shelves.ts';
import type { Call } from '#app/device/operation.ts';
import type { Area, OutcodePlace, Service } from '#contract/local-offer.ts';
import { problems, type ProblemCode } from '#contract/problem.ts';

const at = '2026-11-01T09:00:00.000Z';

export const aService = (id: string, name: string, more: Partial<Service> = {}): Service => ({
  id,
  name,
  categories: ['childcare-and-leisure'],
  status: 'active',
  changedAt: at,
  ...more,
});

/** A council's Local Offer: a snapshot in pieces, and what changed since. */
export class FakeOffer {
  snapshot = 1;
  services: Service[];
  changes: { services: Service[]; gone: string[] }[] = [];
  places: OutcodePlace[] = [];
  /** Where its two pieces lie. */
  areas: (Area | undefined)[] = [];
  readonly asked: string[] = [];
  /** Names of what is refused when it is asked for, each once. */
  readonly failing = new Map<string, ProblemCode>();
  #oldestCursor = 0;

  constructor(services: Service[]) {
    this.services = services;
  }

  publish(services: Service[]) {
    this.snapshot += 1;
    this.services = services;
    this.#oldestCursor = this.changes.length;
  }

  /** Answers as the contract's client would. */
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- replies are checked where they are read
  readonly call = (async (endpoint, { params, query }) => {
    const name = params && 'name' in params ? String(params.name) : endpoint.name;
    this.asked.push(name);
    const code = this.failing.get(name);
    this.failing.delete(name);
    if (code && code in problems) return { ok: false, problem: { code } };
    const since = query && 'since' in query ? Number(query.since) : 0;
    if (endpoint.name === 'getLocalOfferChanges' && since < this.#oldestCursor)
      return { ok: false, problem: { code: 'cursor-unknown' } };
    return { ok: true, value: this.#reply(name, since) };
  }) as Call;

  #reply(name: string, since: number): unknown {
    if (name === 'getLocalOffer') return this.manifest();
    if (name === 'getLocalOfferPlaces') return { places: this.places };
    if (name === 'getLocalOfferChanges') return this.#since(since);
    if (name.startsWith('index')) return this.#index();
    return { services: this.services.filter((_, each) => this.#pieceName(each % 2) === name) };
  }

  manifest() {
    const names = [0, 1].map((each) => this.#pieceName(each));
    const pieces = names.map((name, each) => {
      const area = this.areas[each];
      return { name, bytes: 1000, services: this.services.length / 2, ...(area && { area }) };
    });
    const index = { name: `index-${this.#digits(9)}.json`, bytes: 500, services: this.services.length };
    const cursor = String(this.#oldestCursor);
    return {
      snapshot: `s${this.snapshot}`,
      madeAt: at,
      services: this.services.length,
      pieces,
      index,
      cursor,
    };
  }

  #since(since: number) {
    const [change] = this.changes.slice(since);
    const next = String(Math.min(since + 1, this.changes.length));
    return { services: [], gone: [], ...change, next, more: since + 1 < this.changes.length };
  }

  #index(): unknown {
    const index = new MiniSearch<Service>(searchIndexOptions);
    index.addAll(this.services);
    return JSON.parse(JSON.stringify(index)) as unknown;
  }

  #pieceName(half: number): string {
    return `services-${this.#digits(half)}.json`;
  }

  #digits(what: number): string {
    return `${this.snapshot}${what}`.padStart(16, '0');
  }
}

/** One way between two threads: messages are copied, and come after the code that sent them. */
class OneWay {
  #hear: (message: unknown) => void = () => undefined;

  readonly onMessage = (listener: (message: unknown) => void) => {
    this.#hear = listener;
  };

  readonly post = (message: unknown) => {
    const copy = structuredClone(message);
    queueMicrotask(() => this.#hear(copy));
  };
}

/** The worker of the Local Offer in the same thread. */
export function offerWorkerPort(offer: FakeOffer, shelves = openMemoryShelves()): Port {
  const toPage = new OneWay();
  const toWorker = new OneWay();
  const port = { post: toPage.post, onMessage: toWorker.onMessage };
  const shelf = new OfferShelf(shelves.open('offer'));
  void new OfferWorker({ port, shelf, call: offer.call, now: () => Date.parse(at) });
  return { post: toWorker.post, onMessage: toPage.onMessage };
}
