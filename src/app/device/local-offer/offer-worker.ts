import { todayInLondon } from '#domain/calendar.ts';
import type { Result } from '#contract/problem.ts';
import type { Port } from '../edges/edges.ts';
import type { Call } from '../operation.ts';
import type { Keeping, LocalOfferState } from './local-offer.ts';
import { fetchOffer } from './fetch-offer.ts';
import { OfferSearch } from './offer-search.ts';
import { goodServices, indexNameOf, pieceNamesOf, type KeptOffer, type OfferShelf } from './offer-shelf.ts';
import { ownIndex } from './own-index.ts';
import { packIndex, type PackedIndex } from './packed-index.ts';
import { WordIndex } from './word-index.ts';
import type { WorkerQuestion, WorkerWord } from './worker-messages.ts';

export interface OfferWorkerParts {
  port: Port;
  shelf: OfferShelf;
  call: Call;
  now(): number;
}

const likelyFirst = ['s', 'spe', 'speech th', 'short breaks', 'swiming'];

/** Browsers make fast what has run a few times: better between the first answers than under the next keys. */
async function warmUp(search: OfferSearch, today: string) {
  for (const text of likelyFirst) {
    await new Promise((resolve) => setTimeout(resolve));
    search.search({ text, today, counting: 'count', limit: 20, offset: 0 });
  }
}

/** The worker's side of the Local Offer: keeps it, fetches it and answers questions about it. */
export class OfferWorker {
  readonly #parts: OfferWorkerParts;
  #search = new OfferSearch();
  #reading: Promise<void> | null = null;
  #refreshing: Promise<Result<void>> | null = null;
  #state: LocalOfferState = { services: 0, updatedAt: null, near: null, loading: null };

  constructor(parts: OfferWorkerParts) {
    this.#parts = parts;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own page, of the same build
    parts.port.onMessage((message) => void this.#answer(message as WorkerQuestion));
  }

  async #answer(question: WorkerQuestion) {
    const { id } = question;
    if (question.ask === 'refresh') return this.#say({ id, refresh: await this.#refresh(question.keeping) });
    await this.#ready();
    if (question.ask === 'search') return this.#say({ id, search: this.#search.search(question.query) });
    const [service] = goodServices([this.#search.service(question.serviceId)]);
    return this.#say({ id, service });
  }

  #say(word: WorkerWord) {
    this.#parts.port.post(word);
  }

  #ready(): Promise<void> {
    this.#reading ??= this.#read();
    return this.#reading;
  }

  /** Reads the services and their index. Until both are here, what was here before answers, so that no list changes twice. */
  async #read(): Promise<void> {
    const { shelf } = this.#parts;
    const kept = await shelf.kept();
    const names = kept ? pieceNamesOf(kept) : Array.from(await shelf.hasPieces());
    const search = new OfferSearch();
    // All at once: storage finds one while another is unpacked.
    const [index, places, saved, ...pieces] = await Promise.all([
      kept ? shelf.index(indexNameOf(kept)) : null,
      shelf.places(),
      kept?.only ? shelf.saved() : [],
      ...names.map((name) => shelf.piece(name)),
    ]);
    for (const services of [saved, ...pieces]) for (const service of services) search.put(service);
    const changed = kept ? await this.#layOver(search, kept) : [];
    search.placeOutcodes(places ?? []);
    if (kept) await this.#takeIndex(search, kept, changed, index);
    this.#search = search;
    this.#show({
      services: search.size,
      updatedAt: kept?.updatedAt ?? null,
      near: kept?.only?.near ?? null,
    });
    void warmUp(search, todayInLondon(new Date(this.#parts.now())));
  }

  async #layOver(search: OfferSearch, kept: KeptOffer): Promise<string[]> {
    const changed: string[] = [];
    for (const { services, gone } of await this.#parts.shelf.deltas(kept)) {
      const good = goodServices(services);
      for (const service of good) search.put(service);
      for (const id of gone) search.remove(id);
      changed.push(...good.map((service) => service.id), ...gone);
    }
    return changed;
  }

  async #takeIndex(search: OfferSearch, kept: KeptOffer, changed: string[], here: PackedIndex | null) {
    const index = here ?? (kept.only ? await this.#ownIndex(search, kept) : null);
    if (index !== null) search.takeIndex(new WordIndex(index), [...changed, ...(kept.only?.saved ?? [])]);
  }

  /** Where only a part is kept: an index over that part, made once and kept as well. */
  async #ownIndex(search: OfferSearch, kept: KeptOffer): Promise<PackedIndex | null> {
    const made = packIndex(ownIndex(search.everyone()));
    if (made) await this.#parts.shelf.putIndex(indexNameOf(kept), made);
    return made;
  }

  #refresh(keeping: Keeping | null): Promise<Result<void>> {
    this.#refreshing ??= this.#fetch(keeping).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  async #fetch(keeping: Keeping | null): Promise<Result<void>> {
    await this.#ready();
    const { shelf, call } = this.#parts;
    const before = await shelf.kept();
    if (keeping) await shelf.putSaved(keeping.saved.flatMap((id) => this.#search.service(id) ?? []));
    const fetched = await fetchOffer({
      call,
      shelf,
      keeping,
      now: () => this.#parts.now(),
      progress: (done, total) => this.#show({ loading: { done, total } }),
      arrived: (services) => {
        // Until a first snapshot is whole, what is here of it can be searched.
        if (!before) for (const service of services) this.#search.put(service);
      },
    });
    this.#show({ loading: null, services: this.#search.size });
    if (!fetched.ok) return fetched;
    await this.#takeUp(before, fetched.value);
    return { ok: true, value: undefined };
  }

  /** Reads again only when something came. */
  async #takeUp(before: KeptOffer | null, kept: KeptOffer) {
    const isSame =
      before?.manifest.snapshot === kept.manifest.snapshot &&
      before.deltas === kept.deltas &&
      JSON.stringify(before.only) === JSON.stringify(kept.only);
    if (!isSame) {
      await this.#read();
    }
    this.#show({ updatedAt: kept.updatedAt });
  }

  #show(part: Partial<LocalOfferState>) {
    this.#state = { ...this.#state, ...part };
    this.#say({ state: this.#state });
  }
}
