import type { LocalOffer, LocalOfferQuery } from '#app/device/local-offer/local-offer.ts';
import { markOf } from '../mark.ts';
import { mostSeen } from './saved-search.ts';

export interface Looked {
  total: number;
  /** Marks of all that was found; undefined where it is too many to keep. */
  marks: string[] | undefined;
}

const soon = 700;
const mostTries = 20;

const aWhile = () => new Promise((resolve) => setTimeout(resolve, soon));

/**
 * Everything that a search finds now. Until the index has been read, words find less or more than they will in a moment:
 * it is asked again, so that nothing is called new which is not.
 *
 * @returns undefined where that does not come
 */
export async function lookForSeen(
  localOffer: Pick<LocalOffer, 'search'>,
  question: LocalOfferQuery,
  isWanted: () => boolean,
): Promise<Looked | undefined> {
  for (let tries = 0; tries < mostTries && isWanted(); tries += 1) {
    const { settled, total, hits } = await localOffer.search({ ...question, limit: mostSeen, offset: 0 });
    if (settled) return { total, marks: total > mostSeen ? undefined : hits.map(({ id }) => markOf(id)) };
    await aWhile();
  }
  return undefined;
}
