import { searchFields, searchText } from '#domain/local-offer/search-terms.ts';
import { normaliseTerm, termsOf } from '#domain/local-offer/term.ts';
import type { Service } from '#contract/local-offer.ts';

type Places = Record<number, Record<number, number>>;

/**
 * The search index over a few services, made on this phone because the council's covers them all and is as large as
 * they are. In the form that the council sends.
 *
 * @see MiniSearch, `toJSON`: serialization version 2
 */
export function ownIndex(services: readonly Service[]): object {
  const terms = new Map<string, Places>();
  const lengths = services.map((service, doc) =>
    searchFields.map((field, at) => {
      const words = termsOf(searchText(service, field)).flatMap((word) => normaliseTerm(word) ?? []);
      for (const word of words) count(terms, word, at, doc);
      return new Set(words).size;
    }),
  );
  const averages = searchFields.map(
    (_, at) => lengths.reduce((sum, each) => sum + (each[at] ?? 0), 0) / Math.max(1, services.length),
  );
  return {
    documentCount: services.length,
    nextId: services.length,
    documentIds: Object.fromEntries(services.map(({ id }, doc) => [doc, id])),
    fieldIds: Object.fromEntries(searchFields.map((field, at) => [field, at])),
    fieldLength: Object.fromEntries(lengths.map((each, doc) => [doc, each])),
    averageFieldLength: averages,
    storedFields: Object.fromEntries(services.map((_, doc) => [doc, {}])),
    dirtCount: 0,
    index: Array.from(terms),
    serializationVersion: 2,
  };
}

function count(terms: Map<string, Places>, word: string, field: number, doc: number) {
  const places = terms.get(word) ?? {};
  terms.set(word, places);
  const inField = (places[field] ??= {});
  inField[doc] = (inField[doc] ?? 0) + 1;
}
