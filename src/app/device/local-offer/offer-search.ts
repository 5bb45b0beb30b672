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
import { siftFound, type FoundNumbers } from './offer-sift.ts';
import { OfferTable } from './offer-table.ts';
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

const isShown = ({ status }: Service): boolean => status !== 'inactive';

/** The services in memory, and the index over them once it has been read. Until then words are looked for one by one. */
export class OfferSearch {
  readonly #services = new Map<string, Service>();
  readonly #plain = new WeakMap<Service, string>();
  #outcodes: readonly OutcodePlace[] = [];
  #table: OfferTable | null = null;
  #index: WordIndex | null = null;
  /** By the numbers of the index: those of the table, and -1 for what is not shown. */
  #numbers: Int32Array | null = null;

  get size(): number {
    return this.#services.size;
  }

  /** Every service, shown or not. */
  everyone(): Service[] {
    return Array.from(this.#services.values());
  }

  /** Where outcodes are, as the council says; others are where their services are. */
  placeOutcodes(places: readonly OutcodePlace[]) {
    this.#outcodes = places;
    this.#layAnew();
  }

  service(id: string): Service | undefined {
    return this.#services.get(id);
  }

  put(service: Service) {
    if (this.#index?.has(service.id)) this.#index.discard(service.id);
    this.#index?.add(service);
    this.#services.set(service.id, service);
    this.#layAnew();
  }

  remove(id: string) {
    if (this.#index?.has(id)) this.#index.discard(id);
    this.#services.delete(id);
    this.#layAnew();
  }

  #layAnew() {
    this.#table = null;
    this.#numbers = null;
  }

  /** @param index over the snapshot; `changed` came or went since, and is laid over it */
  takeIndex(index: WordIndex, changed: readonly string[]) {
    for (const id of changed) {
      const service = this.#services.get(id);
      index.discard(id);
      if (service) index.add(service);
    }
    this.#index = index;
    this.#numbers = null;
  }

  search(query: LocalOfferQuery): LocalOfferAnswer {
    const text = query.text?.trim();
    const table = this.#laidOut();
    const everyone = { numbers: table.everyone, scores: null, best: 0 };
    const found = text ? this.#byWords(text, table) : everyone;
    const settled = !text || this.#index !== null;
    const answer = { ...siftFound(table, found, query), settled, withoutWords: undefined, alike: [] };
    if (!text || answer.total > 0) return answer;
    const withoutWords = siftFound(table, everyone, { ...query, counting: 'pass', limit: 0 }).total;
    return { ...answer, withoutWords, alike: this.#index?.alike(text, mostAlike) ?? [] };
  }

  #laidOut(): OfferTable {
    this.#table ??= new OfferTable(this.everyone().filter(isShown), this.#outcodes);
    return this.#table;
  }

  #byWords(text: string, table: OfferTable): FoundNumbers {
    // One letter or two fit nearly every service; then only names that have a word beginning so are meant.
    if (text.length < fewestLetters && !isFamilyWord(text))
      return { numbers: table.nameStarts(text), scores: null, best: 0 };
    const settled = text.replace(wordJustBegun, '');
    return this.#index ? this.#byIndex(this.#index, settled, table) : this.#byReading(settled, table);
  }

  /** Slips are looked for only when the words as typed find little: most of the time goes into them. */
  #byIndex(index: WordIndex, text: string, table: OfferTable): FoundNumbers {
    const all = searchQuestion(text, 'all');
    const found = this.#ask(index, asTyped(all), table);
    if (found.numbers.length >= enough) return found;
    const forgiving = this.#ask(index, all, table);
    return forgiving.numbers.length > 0 ? forgiving : this.#ask(index, searchQuestion(text, 'any'), table);
  }

  #ask(index: WordIndex, question: SearchGroup, table: OfferTable): FoundNumbers {
    this.#numbers ??= Int32Array.from(index.ids, (id) => (id === null ? -1 : (table.numbers.get(id) ?? -1)));
    const numberOf = this.#numbers;
    const numbers: number[] = [];
    const scores = new Float64Array(table.services.length);
    let best = 0;
    index.search(question, (doc, score) => {
      if (score > best) best = score;
      const number = numberOf[doc] ?? -1;
      if (number < 0) return;
      numbers.push(number);
      scores[number] = score;
    });
    return { numbers, scores, best };
  }

  #byReading(text: string, table: OfferTable): FoundNumbers {
    const terms = termsOf(text).map(plainLetters);
    const whole = text.trim().toLowerCase();
    const found = table.services.map((service) => {
      const plain = this.#plainOf(service);
      return terms.every((term) => plain.includes(term));
    });
    const [named, others]: [number[], number[]] = [[], []];
    table.services.forEach(({ name }, number) => {
      if (found[number]) (name.toLowerCase().includes(whole) ? named : others).push(number);
    });
    return { numbers: [...named, ...others], scores: null, best: 0 };
  }

  #plainOf(service: Service): string {
    const plain =
      this.#plain.get(service) ??
      plainLetters(searchFields.map((field) => searchText(service, field)).join(' '));
    this.#plain.set(service, plain);
    return plain;
  }
}
