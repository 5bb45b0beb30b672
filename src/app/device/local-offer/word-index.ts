import {
  searchBoosts,
  searchFields,
  searchText,
  type Searchable,
  type SearchGroup,
} from '#domain/local-offer/search-terms.ts';
import { normaliseTerm, termsOf } from '#domain/local-offer/term.ts';
import { editDistance, bitsIn, lettersOf } from './edit-distance.ts';
import { nearestTerms, type Postings } from './nearest-terms.ts';
import type { PackedIndex } from './packed-index.ts';
import { combine, type Scores } from './scores.ts';
import { density, rarity } from './telling.ts';

interface WordOptions {
  prefix: boolean;
  fuzzy: SearchGroup['fuzzy'];
}

const noPlaces = { docs: new Uint32Array(), weights: new Float32Array() };
const [prefixWeight, fuzzyWeight, mostSlips] = [0.375, 0.45, 6];

/** The council's index, as it is asked with each key. It ranks as MiniSearch does. */
export class WordIndex {
  readonly #ids: (string | null)[] = [];
  readonly #docOf = new Map<string, number>();
  readonly #postings = new Map<string, Postings>();
  readonly #averages: readonly number[];
  #terms: string[] | null = null;
  readonly #spare: Scores[] = [];

  constructor({ ids, averages, terms, starts, docs, weights }: PackedIndex) {
    this.#averages = averages;
    for (const id of ids) this.#newDoc(id);
    terms.forEach((term, at) => {
      const [start, end] = [starts[at], starts[at + 1]];
      const places = { docs: docs.subarray(start, end), weights: weights.subarray(start, end) };
      this.#postings.set(term, { ...places, letters: lettersOf(term), later: null });
    });
  }

  has(id: string): boolean {
    return this.#docOf.has(id);
  }

  add(service: Searchable) {
    const doc = this.#newDoc(service.id);
    searchFields.forEach((field, place) => {
      const words = termsOf(searchText(service, field)).flatMap((word) => normaliseTerm(word) ?? []);
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      const length = counts.size / (this.#averages[place] ?? counts.size);
      for (const [term, frequency] of counts) {
        const postings = this.#postingsOf(term);
        const later = (postings.later ??= { docs: [], weights: [] });
        const matching = postings.docs.length + later.docs.length + 1;
        const weight = density(frequency, length) * rarity(matching, this.#docOf.size);
        later.docs.push(doc);
        later.weights.push(weight * (searchBoosts[field] ?? 1));
      }
    });
  }

  discard(id: string) {
    const doc = this.#docOf.get(id);
    if (doc !== undefined) this.#ids[doc] = null;
    this.#docOf.delete(id);
  }

  /** The ids by their numbers here; null for those that were discarded. */
  get ids(): readonly (string | null)[] {
    return this.#ids;
  }

  /** Hears of each service that fits, by its number, in the order of the numbers, with how well it does. */
  search(question: SearchGroup, found: (doc: number, score: number) => void) {
    const known = new Map<string, number>();
    const { score, words } = this.#ask(question, { prefix: false, fuzzy: false }, known);
    for (let doc = 0; doc < this.#ids.length; doc += 1)
      if (score[doc]! > 0 && this.#ids[doc] !== null) found(doc, score[doc]! * bitsIn(words[doc]!));
    this.#spare.push({ score, words });
  }

  /** Words that stand in services and are most like the ones asked for. */
  alike(text: string, most: number): string[] {
    const words = termsOf(text).flatMap((word) => normaliseTerm(word) ?? []);
    const nearest = words
      .map((word) => nearestTerms(word, this.#postings))
      .filter(({ length }) => length > 0);
    const choices = Array.from({ length: nearest.length > 0 ? most : 0 }, (_, at) =>
      nearest.map((terms) => terms[at] ?? terms[0]).join(' '),
    );
    return Array.from(new Set(choices));
  }

  #newDoc(id: string): number {
    this.#docOf.set(id, this.#ids.length);
    return this.#ids.push(id) - 1;
  }

  #postingsOf(term: string): Postings {
    const known = this.#postings.get(term);
    if (known) return known;
    const made: Postings = { ...noPlaces, letters: lettersOf(term), later: null };
    this.#postings.set(term, made);
    this.#terms = null;
    return made;
  }

  #ask(question: SearchGroup, above: WordOptions, known: Map<string, number>): Scores {
    const options = { prefix: question.prefix ?? above.prefix, fuzzy: question.fuzzy ?? above.fuzzy };
    const parts = question.queries.flatMap((part) =>
      typeof part === 'string' ? this.#askWords(part, options, known) : this.#ask(part, options, known),
    );
    const [first = this.#take(), ...others] = parts;
    for (const other of others) {
      combine(first, other, question.combineWith);
      this.#spare.push(other);
    }
    return first;
  }

  #askWords(text: string, options: WordOptions, known: Map<string, number>): Scores[] {
    const words = termsOf(text).flatMap((word) => normaliseTerm(word) ?? []);
    return words.map((word) => {
      const scores = this.#take();
      const bit = known.get(word) ?? known.size % 32;
      known.set(word, bit);
      this.#addWord(scores, word, options, 1 << bit);
      return scores;
    });
  }

  #addWord(scores: Scores, word: string, { prefix, fuzzy }: WordOptions, bit: number) {
    this.#addTerm(scores, word, 1, bit);
    const terms = this.#sortedTerms();
    for (let at = prefix ? firstAt(terms, word) : terms.length; at < terms.length; at += 1) {
      const term = terms[at] ?? '';
      if (!term.startsWith(word)) break;
      const further = term.length - word.length;
      const weight = (prefixWeight * term.length) / (term.length + 0.3 * further);
      if (further > 0) this.#addTerm(scores, term, weight, bit);
    }
    const share = typeof fuzzy === 'function' ? fuzzy(word) : (fuzzy ?? false);
    const most =
      share === false ? 0 : Math.min(mostSlips, Math.round(word.length * (share === true ? 0.2 : share)));
    if (most > 0) this.#addSlips(scores, word, { most, prefix }, bit);
  }

  #addSlips(scores: Scores, word: string, { most, prefix }: { most: number; prefix: boolean }, bit: number) {
    const letters = lettersOf(word);
    for (const [term, postings] of this.#postings) {
      if (bitsIn(letters ^ postings.letters) > 2 * most || (prefix && term.startsWith(word))) continue;
      const slips = editDistance(word, term, most);
      if (slips > 0 && slips <= most)
        this.#addTerm(scores, term, (fuzzyWeight * term.length) / (term.length + slips), bit);
    }
  }

  #addTerm({ score, words }: Scores, term: string, weight: number, bit: number) {
    const postings = this.#postings.get(term);
    if (!postings) return;
    const { docs, weights, later } = postings;
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at]!;
      score[doc]! += weight * weights[at]!;
      words[doc]! |= bit;
    }
    if (!later) return;
    for (let at = 0; at < later.docs.length; at += 1) {
      const doc = later.docs[at]!;
      score[doc]! += weight * later.weights[at]!;
      words[doc]! |= bit;
    }
  }

  #sortedTerms(): string[] {
    this.#terms ??= Array.from(this.#postings.keys()).toSorted();
    return this.#terms;
  }

  #take(): Scores {
    const spare = this.#spare.pop();
    if (spare && spare.score.length >= this.#ids.length) {
      spare.score.fill(0);
      spare.words.fill(0);
      return spare;
    }
    const room = this.#ids.length + 256;
    return { score: new Float32Array(room), words: new Uint32Array(room) };
  }
}

/** The place of the first term that is this word or comes after it. */
function firstAt(terms: readonly string[], word: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
