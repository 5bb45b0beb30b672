import {
  isFamilyWord,
  searchFields,
  searchQuestion,
  searchText,
  type SearchGroup,
  type SearchQuestion,
} from '#domain/local-offer/search-terms.ts';
import { plainLetters, termsOf } from '#domain/local-offer/term.ts';
import type { OutcodePlace, Service } from '#contract/local-offer.ts';
import type { LocalOfferAnswer, LocalOfferQuery } from './local-offer.ts';
import { OfferSift } from './offer-sift.ts';
import { WordIndex } from './word-index.ts';

const fewestLetters = 3;
const enough = 5;
const mostAlike = 3;

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

const likelyFirst = ['s', 'spe', 'speech th', 'short breaks', 'swiming'];

const byName = new Intl.Collator('en');

const isShown = ({ status }: Service): boolean => status !== 'inactive';

/** What scores within half of the best makes as much sense; what scores half of that is a step further away. */
const senseOf = (score: number, best: number): number => Math.floor(Math.log2(best / score));

/** The services in memory, and the index over them once it has been read. Until then words are looked for one by one. */
export class OfferSearch {
  readonly #services = new Map<string, Service>();
  readonly #plain = new Map<string, string>();
  #inOrder: Service[] | null = null;
  #names: string[] | null = null;
  #index: WordIndex | null = null;
  #sense = new Map<string, number>();
  readonly #sift = new OfferSift();

  get size(): number {
    return this.#services.size;
  }

  /** Every service, shown or not. */
  everyone(): Service[] {
    return Array.from(this.#services.values());
  }

  /** Where outcodes are, as the council says; others are where their services are. */
  placeOutcodes(places: readonly OutcodePlace[]) {
    this.#sift.placeOutcodes(places);
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
    this.#names = null;
  }

  remove(id: string) {
    if (this.#index?.has(id)) this.#index.discard(id);
    this.#services.delete(id);
    this.#plain.delete(id);
    this.#inOrder = null;
    this.#names = null;
  }

  /** @param text the council's index over the snapshot; `changed` came or went since, and is laid over it */
  readIndex(text: string, changed: readonly string[]) {
    const index = WordIndex.read(text);
    for (const id of index ? changed : []) {
      const service = this.#services.get(id);
      index?.discard(id);
      if (service) index?.add(service);
    }
    this.#index = index;
    this.#plain.clear();
    this.#namesInOrder();
    // Browsers make fast what has run a few times: better now than under the first keys.
    for (const each of likelyFirst) this.search({ text: each, limit: 20, offset: 0 });
  }

  search(query: LocalOfferQuery): LocalOfferAnswer {
    const text = query.text?.trim();
    this.#sense = new Map();
    const all = this.#all();
    const services = text ? this.#byWords(text) : all;
    const found = { services, sense: ({ id }: Service) => this.#sense.get(id) ?? 0 };
    const settled = !text || this.#index !== null;
    const answer = { ...this.#sift.answer(found, query, all), settled, withoutWords: undefined, alike: [] };
    if (!text || answer.total > 0) return answer;
    return { ...answer, withoutWords: this.#sift.count(all, query, all), alike: this.#alike(text) };
  }

  /** Words of the index that are like these, for whoever found nothing. */
  #alike(text: string): string[] {
    return this.#index?.alike(text, mostAlike) ?? [];
  }

  #all(): Service[] {
    this.#inOrder ??= Array.from(this.#services.values())
      .filter(isShown)
      .toSorted((a, b) => byName.compare(a.name, b.name));
    return this.#inOrder;
  }

  #byWords(text: string): Service[] {
    if (text.length < fewestLetters && !isFamilyWord(text)) return this.#byName(text);
    const settled = text.replace(wordJustBegun, '');
    return this.#index ? this.#byIndex(this.#index, settled) : this.#byReading(settled);
  }

  /** One letter or two fit nearly every service; then only names that have a word beginning so are meant. */
  #byName(text: string): Service[] {
    const start = ` ${text.toLowerCase()}`;
    const names = this.#namesInOrder();
    return this.#all().filter((_, at) => names[at]?.includes(start));
  }

  #namesInOrder(): string[] {
    this.#names ??= this.#all().map(({ name }) => ` ${name.toLowerCase()}`);
    return this.#names;
  }

  /** Slips are looked for only when the words as typed find little: most of the time goes into them. */
  #byIndex(index: WordIndex, text: string): Service[] {
    const all = searchQuestion(text, 'all');
    const found = this.#ask(index, asTyped(all));
    if (found.length >= enough) return found;
    const forgiving = this.#ask(index, all);
    return forgiving.length > 0 ? forgiving : this.#ask(index, searchQuestion(text, 'any'));
  }

  #ask(index: WordIndex, question: SearchGroup): Service[] {
    const found: { service: Service; score: number }[] = [];
    let best = 0;
    index.search(question, (id, score) => {
      const service = this.#services.get(id);
      best = Math.max(best, score);
      if (service && isShown(service)) found.push({ service, score });
    });
    found.sort((a, b) => b.score - a.score);
    for (const { service, score } of found) this.#sense.set(service.id, senseOf(score, best));
    return found.map(({ service }) => service);
  }

  #byReading(text: string): Service[] {
    const terms = termsOf(text).map(plainLetters);
    const found = this.#all().filter((service) => {
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
}
