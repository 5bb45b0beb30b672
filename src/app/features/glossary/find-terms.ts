import type { TermId } from '#app/ui/term/term-id.ts';
import { termFacts, termIds } from './terms.ts';

/** The words of one term in the language on screen. */
export interface TermWords {
  name: string;
  text: string;
}

/** A term that was found; `oldName` where it was found by what it was called once. */
export interface FoundTerm {
  id: TermId;
  oldName?: string;
}

const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[’'.]/g, '').toLowerCase();

const holdsAll = (text: string, words: readonly string[]): boolean => {
  const searched = plain(text);
  return words.every((word) => searched.includes(word));
};

function placeOf(id: TermId, words: readonly string[], { name, text }: TermWords): number | null {
  const { also = [] } = termFacts[id] ?? {};
  const names = [name, ...also, id.replaceAll('-', ' ')];
  if (names.some((each) => holdsAll(each, words))) return 0;
  return holdsAll(text, words) ? 2 : null;
}

/** The last place is for terms that are only spoken of, so that a name is never lost below them. */
function foundAt(id: TermId, words: readonly string[], said: TermWords): [place: number, term: FoundTerm][] {
  const place = placeOf(id, words, said);
  const old = termFacts[id]?.oldNames?.find(({ name }) => holdsAll(name, words));
  if (place !== 0 && old) return [[1, { id, oldName: old.name }]];
  return place === null ? [] : [[place, { id }]];
}

/** Terms that hold every word typed: by name first, then by an old name, then by what is said of them. */
export function findTerms(typed: string, wordsOf: (id: TermId) => TermWords): FoundTerm[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return termIds
    .flatMap((id) => foundAt(id, words, wordsOf(id)))
    .toSorted(([a], [b]) => a - b)
    .map(([, term]) => term);
}

/** The term at an address, which may be that of an old name. */
export function termAt(address: string): FoundTerm | null {
  const id = termIds.find((each) => each === address);
  if (id) return { id };
  for (const each of termIds) {
    const old = termFacts[each]?.oldNames?.find((name) => name.id === address);
    if (old) return { id: each, oldName: old.name };
  }
  return null;
}
