import MiniSearch from 'minisearch';
import { metresBetween } from '#domain/local-offer/distance.ts';
import {
  searchFields,
  searchIndexOptions,
  searchQuestion,
  searchText,
  type SearchGroup,
  type SearchQuestion,
} from '#domain/local-offer/search-terms.ts';
import { plainLetters, termsOf } from '#domain/local-offer/term.ts';
import type { Service } from '#contract/local-offer.ts';
import type { LocalOfferAnswer, LocalOfferQuery, Place } from './local-offer.ts';

const fewestLetters = 3;
const enough = 5;

/** The first letter or two of a further word say nothing yet, and are slow to look for. */
const wordJustBegun = /(?<=\S)\s+\p{L}{1,2}$/u;

const wordsIn = (question: SearchQuestion): string =>
  typeof question === 'string' ? question : JSON.stringify(question.queries.map(wordsIn));

/** The same question with no letter forgiven, and nothing asked twice: each part costs a walk over its matches. */
function asTyped(group: SearchGroup): SearchGroup {
  const once = new Map<string, SearchQuestion>();
  for (const each of group.queries) {
    const words = wordsIn(each);
    if (!once.has(words)) once.set(words, typeof each === 'string' ? each : asTyped(each));
  }
  return { ...group, fuzzy: false, queries: Array.from(once.values()) };
}

const byName = new Intl.Collator('en');

const isShown = (service: Service, { category }: LocalOfferQuery): boolean =>
  service.status !== 'inactive' && (category === undefined || service.categories.includes(category));

function metresTo(place: Place, { place: its }: Service): number {
  const { latitude, longitude, masked } = its ?? {};
  if (masked || latitude === undefined || longitude === undefined) return Number.POSITIVE_INFINITY;
  return metresBetween(place, { latitude, longitude });
}

/** The services in memory, and the index over them once it has been read. Until then words are looked for one by one. */
export class OfferSearch {
  readonly #services = new Map<string, Service>();
  readonly #plain = new Map<string, string>();
  #inOrder: Service[] | null = null;
  #index: MiniSearch<Service> | null = null;

  get size(): number {
    return this.#services.size;
  }

  service(id: string): Service | undefined {
    return this.#services.get(id);
  }

  put(service: Service) {
    if (this.#index?.has(service.id)) this.#index.discard(service.id);
    this.#index?.add(service);
    this.#services.set(service.id, service);
    this.#plain.delete(service.id);
    this.#inOrder = null;
  }

  remove(id: string) {
    if (this.#index?.has(id)) this.#index.discard(id);
    this.#services.delete(id);
    this.#plain.delete(id);
    this.#inOrder = null;
  }

  /** @param text the council's index over the snapshot; `changed` came or went since, and is laid over it */
  async readIndex(text: string, changed: readonly string[]): Promise<void> {
    const index = await MiniSearch.loadJSONAsync<Service>(text, searchIndexOptions);
    for (const id of changed) {
      const service = this.#services.get(id);
      if (index.has(id)) index.discard(id);
      if (service) index.add(service);
    }
    this.#index = index;
    this.#plain.clear();
  }

  search(query: LocalOfferQuery): LocalOfferAnswer {
    const found = query.text?.trim() ? this.#byWords(query.text, query) : this.#all(query);
    const inOrder = query.near ? this.#nearestFirst(found, query.near) : found;
    return { total: inOrder.length, hits: inOrder.slice(query.offset, query.offset + query.limit) };
  }

  #all(query: LocalOfferQuery): Service[] {
    this.#inOrder ??= Array.from(this.#services.values()).toSorted((a, b) => byName.compare(a.name, b.name));
    return this.#inOrder.filter((service) => isShown(service, query));
  }

  #byWords(text: string, query: LocalOfferQuery): Service[] {
    if (text.trim().length < fewestLetters) return this.#byName(text, query);
    const settled = text.replace(wordJustBegun, '');
    return this.#index ? this.#byIndex(this.#index, settled, query) : this.#byReading(settled, query);
  }

  /** One letter or two fit nearly every service; then only names that have a word beginning so are meant. */
  #byName(text: string, query: LocalOfferQuery): Service[] {
    const start = text.trim().toLowerCase();
    return this.#all(query).filter((service) => {
      const name = service.name.toLowerCase();
      return name.startsWith(start) || name.includes(` ${start}`);
    });
  }

  /** Slips are looked for only when the words as typed find little: most of the time goes into them. */
  #byIndex(index: MiniSearch<Service>, text: string, query: LocalOfferQuery): Service[] {
    const all = searchQuestion(text, 'all');
    const found = this.#ask(index, asTyped(all), query);
    if (found.length >= enough) return found;
    const forgiving = this.#ask(index, all, query);
    return forgiving.length > 0 ? forgiving : this.#ask(index, searchQuestion(text, 'any'), query);
  }

  #ask(index: MiniSearch<Service>, question: SearchGroup, query: LocalOfferQuery): Service[] {
    return index
      .search(question)
      .flatMap(({ id }) => this.#services.get(String(id)) ?? [])
      .filter((each) => isShown(each, query));
  }

  #byReading(text: string, query: LocalOfferQuery): Service[] {
    const terms = termsOf(text).map(plainLetters);
    const found = this.#all(query).filter((service) => {
      const plain = this.#plainOf(service);
      return terms.every((term) => plain.includes(term));
    });
    const inName = (service: Service) =>
      service.name.toLowerCase().includes(text.trim().toLowerCase()) ? 0 : 1;
    return found.toSorted((a, b) => inName(a) - inName(b));
  }

  #plainOf(service: Service): string {
    const plain =
      this.#plain.get(service.id) ??
      plainLetters(searchFields.map((field) => searchText(service, field)).join(' '));
    this.#plain.set(service.id, plain);
    return plain;
  }

  #nearestFirst(services: readonly Service[], near: Place): Service[] {
    const withMetres = services.map((service) => ({ service, metres: metresTo(near, service) }));
    return withMetres.toSorted((a, b) => a.metres - b.metres).map(({ service }) => service);
  }
}
