import { bitsIn, editDistance, lettersOf } from './edit-distance.ts';

/** Where one word stands, and how much it tells of the service that it stands in. */
export interface Postings {
  docs: Uint32Array;
  weights: Float32Array;
  letters: number;
  /** Of services that came after the index was made. */
  later: { docs: number[]; weights: number[] } | null;
}

/** Terms within a third of a word's letters of it, and those that begin with it: nearest first, then most used. */
export function nearestTerms(word: string, all: ReadonlyMap<string, Postings>): string[] {
  const most = Math.round(word.length * 0.35);
  const letters = lettersOf(word);
  const near: { term: string; slips: number; used: number }[] = [];
  for (const [term, { letters: its, docs, later }] of all) {
    const used = docs.length + (later?.docs.length ?? 0);
    if (used === 0) continue;
    const beginsSo = term.startsWith(word);
    if (!beginsSo && bitsIn(letters ^ its) > 2 * most) continue;
    const slips = beginsSo ? 0 : editDistance(word, term, most);
    if (slips <= most) near.push({ term, slips, used });
  }
  return near.toSorted((a, b) => a.slips - b.slips || b.used - a.used).map(({ term }) => term);
}
