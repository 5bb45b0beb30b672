import * as z from 'zod/mini';
import { searchBoosts, searchFields } from '#domain/local-offer/search-terms.ts';
import { density, rarity } from './telling.ts';

/** What MiniSearch's `toJSON` writes, as far as it is read here. It is too large to be looked through twice. */
const sentIndex = z.object({
  documentIds: z.any(),
  fieldLength: z.any(),
  averageFieldLength: z.array(z.nullable(z.number())),
  index: z.array(z.any()),
  serializationVersion: z.literal(2),
});
type SentTerm = [term: string, fields: Record<string, Record<string, number>>];

/** An index as this phone keeps it, ready to be asked: rows of numbers that storage takes and gives back as they are. */
export interface PackedIndex {
  ids: string[];
  averages: number[];
  terms: string[];
  /** Where the places of each term begin in `docs` and `weights`, and where the last ones end. */
  starts: Uint32Array<ArrayBuffer>;
  /** Numbers of services, in the order of `ids`. */
  docs: Uint32Array<ArrayBuffer>;
  /** What the term tells of that service. */
  weights: Float32Array<ArrayBuffer>;
}

/** Whether this has all the rows of one; what stands in them is not looked through. */
export const isPackedIndex = (value: unknown): value is PackedIndex =>
  typeof value === 'object' &&
  value !== null &&
  Array.isArray(Reflect.get(value, 'ids')) &&
  Array.isArray(Reflect.get(value, 'averages')) &&
  Array.isArray(Reflect.get(value, 'terms')) &&
  Reflect.get(value, 'starts') instanceof Uint32Array &&
  Reflect.get(value, 'docs') instanceof Uint32Array &&
  Reflect.get(value, 'weights') instanceof Float32Array;

/** By the numbers that the sent index gives them: the number of each here, and how long its fields are. */
interface Docs {
  numbers: number[];
  lengths: (number | null)[][];
  averages: number[];
}

class Packing {
  readonly #docs: Docs;
  readonly #count: number;
  readonly #places: { docs: Uint32Array<ArrayBuffer>; weights: Float32Array<ArrayBuffer> };
  #end = 0;

  constructor(docs: Docs, count: number, places: number) {
    this.#docs = docs;
    this.#count = count;
    this.#places = { docs: new Uint32Array(places), weights: new Float32Array(places) };
  }

  /** Answers where the places of the next term begin. */
  put(fields: SentTerm[1]): number {
    for (const place in fields) this.#putField(Number(place), fields[place] ?? {});
    return this.#end;
  }

  #putField(at: number, within: Record<string, number>) {
    const { numbers, lengths, averages } = this.#docs;
    const shorts = Object.keys(within);
    const field = searchFields[at];
    const average = averages[at] ?? 1;
    const telling = ((field && searchBoosts[field]) ?? 1) * rarity(shorts.length, this.#count);
    for (const short of shorts) {
      const number = Number(short);
      const length = (lengths[number]?.[at] ?? average) / average;
      this.#places.docs[this.#end] = numbers[number] ?? 0;
      this.#places.weights[this.#end] = telling * density(within[short] ?? 0, length);
      this.#end += 1;
    }
  }

  places() {
    return this.#places;
  }
}

const placesIn = (terms: readonly SentTerm[]): number => {
  let places = 0;
  for (const [, fields] of terms)
    for (const place in fields) places += Object.keys(fields[place] ?? {}).length;
  return places;
};

/**
 * The council's index, laid out for asking with each key: what a word tells of a service is worked out here, once, so
 * that an answer is sums over plain arrays.
 *
 * @returns null when it is not an index that this app can read
 */
export function packIndex(sent: unknown): PackedIndex | null {
  const checked = sentIndex.safeParse(sent);
  if (!checked.success) return null;
  const { documentIds, fieldLength, averageFieldLength } = checked.data;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ours, and too large to be looked through twice
  const sentTerms = checked.data.index as SentTerm[];
  const averages = averageFieldLength.map((average) => average ?? 1);
  const [docs, ids]: [Docs, string[]] = [{ numbers: [], lengths: [], averages }, []];
  for (const short in documentIds) {
    docs.numbers[Number(short)] = ids.push(String(documentIds[short])) - 1;
    docs.lengths[Number(short)] = fieldLength[short] ?? [];
  }
  const packing = new Packing(docs, ids.length, placesIn(sentTerms));
  const starts = new Uint32Array(sentTerms.length + 1);
  sentTerms.forEach(([, fields], at) => (starts[at + 1] = packing.put(fields)));
  return { ids, averages, terms: sentTerms.map(([term]) => term), starts, ...packing.places() };
}
