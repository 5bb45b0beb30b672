import type { SearchGroup } from '#domain/local-offer/search-terms.ts';

/** A score for every service, 0 where it does not fit, and which of the words asked for it has, as bits. */
export interface Scores {
  score: Float32Array;
  words: Uint32Array;
}

/** Lays one part's scores over another's. */
export function combine(into: Scores, other: Scores, how: SearchGroup['combineWith']) {
  const { score, words } = into;
  for (let doc = 0; doc < score.length; doc += 1) {
    const more = other.score[doc] ?? 0;
    const fits = how === 'OR' || (more > 0 && score[doc]! > 0);
    score[doc] = fits ? score[doc]! + more : 0;
    words[doc] = fits ? words[doc]! | (other.words[doc] ?? 0) : 0;
  }
}
