import { todayInLondon } from '#domain/calendar.ts';
import type { Result } from '#contract/problem.ts';
import type { Port } from '../edges/edges.ts';
import type { Call } from '../operation.ts';
import type { Service } from '#contract/local-offer.ts';
import type { Keeping, LocalOfferAnswer, LocalOfferQuery, LocalOfferState } from './local-offer.ts';
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
  /** In which piece the whole of a service is, where only what search asks of it is in memory. */
  #pieceOf: ReadonlyMap<string, string> = new Map();
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
    if (question.ask === 'search') return this.#say({ id, search: await this.#answerTo(question.query) });
    const [service] = goodServices(await this.#whole(this.#here([question.serviceId])));
    return this.#say({ id, service });
  }

  async #answerTo(query: LocalOfferQuery): Promise<LocalOfferAnswer> {
    const answer = this.#search.search(query);
    return query.hits === 'brief' ? answer : { ...answer, hits: await this.#whole(answer.hits) };
  }

  /** All that is known of these services, in their order. */
  async #whole(services: readonly Service[]): Promise<Service[]> {
    const pieceOf = this.#pieceOf;
    const names = new Set(services.flatMap(({ id }) => pieceOf.get(id) ?? []));
    const pieces = await Promise.all(Array.from(names, (name) => this.#parts.shelf.piece(name)));
    const whole = new Map(pieces.flat().map((service) => [service.id, service]));
    return services.map(
      (service) => (pieceOf.has(service.id) ? whole.get(service.id) : undefined) ?? service,
    );
  }

  #here(ids: readonly string[]): Service[] {
    return ids.flatMap((id) => this.#search.service(id) ?? []);
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
    const [index, places, saved, ...short] = await Promise.all([
      kept ? shelf.index(indexNameOf(kept)) : null,
      shelf.places(),
      kept?.only ? shelf.saved() : [],
      ...(kept ? names.map((name) => shelf.shortPiece(name)) : []),
    ]);
    // Without an index words are looked for in the services themselves, or an index is made over all they say.
    const pieces = index ? short : await Promise.all(names.map((name) => shelf.piece(name)));
    for (const services of [saved, ...pieces]) for (const service of services) search.put(service);
    const pieceOf = new Map(
      index ? short.flatMap((services, at) => services.map(({ id }) => [id, names[at] ?? ''])) : [],
    );
    const changed = kept ? await this.#layOver(search, kept) : [];
    for (const id of changed) pieceOf.delete(id);
    search.placeOutcodes(places ?? []);
    const savedElsewhere = kept?.only?.saved.filter((id) => !pieceOf.has(id)) ?? [];
    if (kept) await this.#takeIndex(search, kept, [...changed, ...savedElsewhere], index);
    this.#search = search;
    this.#pieceOf = pieceOf;
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
    if (index !== null) search.takeIndex(new WordIndex(index), changed);
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
    if (keeping) await shelf.putSaved(await this.#whole(this.#here(keeping.saved)));
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
