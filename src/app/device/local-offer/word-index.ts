import * as z from 'zod/mini';
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
import { combine, type Scores } from './scores.ts';

/** What MiniSearch's `toJSON` writes, as far as it is read here. It is too large to be looked through twice. */
const storedIndex = z.object({
  documentIds: z.any(),
  fieldLength: z.any(),
  averageFieldLength: z.array(z.nullable(z.number())),
  index: z.array(z.any()),
  serializationVersion: z.literal(2),
});
type StoredTerm = [term: string, fields: Record<string, Record<string, number>>];

/** By the numbers that the stored index gives them: the number of each here, and how long its fields are. */
interface Docs {
  numbers: number[];
  lengths: (number | null)[][];
}

interface WordOptions {
  prefix: boolean;
  fuzzy: SearchGroup['fuzzy'];
}

const [k, b, d] = [1.2, 0.7, 0.5];
const [prefixWeight, fuzzyWeight, mostSlips] = [0.375, 0.45, 6];

/** What a word tells by being rare. @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25+ */
const rarity = (matching: number, count: number): number =>
  Math.log(1 + (count - matching + 0.5) / (matching + 0.5));

/** What it tells by standing often in a short text; with MiniSearch's own parameters. */
const density = (frequency: number, relativeLength: number): number =>
  d + (frequency * (k + 1)) / (frequency + k * (1 - b + b * relativeLength));

/**
 * The council's index, laid out for asking with each key: what a word tells of a service is worked out once when it is
 * read, and an answer is sums over plain arrays. It ranks as MiniSearch does.
 */
export class WordIndex {
  readonly #ids: (string | null)[] = [];
  readonly #docOf = new Map<string, number>();
  readonly #postings = new Map<string, Postings>();
  readonly #averages: number[];
  #terms: string[] | null = null;
  readonly #spare: Scores[] = [];

  constructor(averages: readonly number[] = []) {
    this.#averages = [...averages];
  }

  /** Null when it is not an index that this app can read. */
  static read(text: string): WordIndex | null {
    const stored = storedIndex.safeParse(JSON.parse(text));
    if (!stored.success) return null;
    const { documentIds, fieldLength, averageFieldLength, index: terms } = stored.data;
    const index = new WordIndex(averageFieldLength.map((average) => average ?? 1));
    const docs: Docs = { numbers: [], lengths: [] };
    for (const short in documentIds) {
      docs.numbers[Number(short)] = index.#newDoc(String(documentIds[short]));
      docs.lengths[Number(short)] = fieldLength[short] ?? [];
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ours, and too large to be looked through twice
    for (const [term, fields] of terms as StoredTerm[]) index.#readTerm(term, fields, docs);
    return index;
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
        const weight = density(frequency, length) * rarity(postings.docs.length + 1, this.#docOf.size);
        postings.docs.push(doc);
        postings.weights.push(weight * (searchBoosts[field] ?? 1));
      }
    });
  }

  discard(id: string) {
    const doc = this.#docOf.get(id);
    if (doc !== undefined) this.#ids[doc] = null;
    this.#docOf.delete(id);
  }

  /** Hears of each service that fits, in no order, with how well it does. */
  search(question: SearchGroup, found: (id: string, score: number) => void) {
    const known = new Map<string, number>();
    const all = this.#ask(question, { prefix: false, fuzzy: false }, known);
    for (let doc = 0; doc < this.#ids.length; doc += 1) {
      const score = all.score[doc] ?? 0;
      const id = this.#ids[doc];
      if (score > 0 && id) found(id, score * bitsIn(all.words[doc] ?? 0));
    }
    this.#spare.push(all);
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
    const made: Postings = { docs: [], weights: [], letters: lettersOf(term) };
    this.#postings.set(term, made);
    this.#terms = null;
    return made;
  }

  #readTerm(term: string, fields: StoredTerm[1], { numbers, lengths }: Docs) {
    const { docs, weights } = this.#postingsOf(term);
    const count = this.#docOf.size;
    for (const place in fields) {
      const within = fields[place] ?? {};
      const at = Number(place);
      const field = searchFields[at];
      const average = this.#averages[at] ?? 1;
      const boost = (field && searchBoosts[field]) ?? 1;
      const telling = boost * rarity(Object.keys(within).length, count);
      for (const short in within) {
        const length = (lengths[Number(short)]?.[at] ?? average) / average;
        docs.push(numbers[Number(short)] ?? 0);
        weights.push(telling * density(within[short] ?? 0, length));
      }
    }
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
    const { docs, weights } = postings;
    for (let at = 0; at < docs.length; at += 1) {
      const doc = docs[at]!;
      score[doc]! += weight * weights[at]!;
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
