import { bitsIn, editDistance, lettersOf } from './edit-distance.ts';

/** Where one word stands, and how much it tells of the service that it stands in. */
export interface Postings {
  docs: number[];
  weights: number[];
  letters: number;
}

/** Terms within a third of a word's letters of it, and those that begin with it: nearest first, then most used. */
export function nearestTerms(word: string, all: ReadonlyMap<string, Postings>): string[] {
  const most = Math.round(word.length * 0.35);
  const letters = lettersOf(word);
  const near: { term: string; slips: number; used: number }[] = [];
  for (const [term, { letters: its, docs }] of all) {
    if (docs.length === 0) continue;
    const beginsSo = term.startsWith(word);
    if (!beginsSo && bitsIn(letters ^ its) > 2 * most) continue;
    const slips = beginsSo ? 0 : editDistance(word, term, most);
    if (slips <= most) near.push({ term, slips, used: docs.length });
  }
  return near.toSorted((a, b) => a.slips - b.slips || b.used - a.used).map(({ term }) => term);
}
