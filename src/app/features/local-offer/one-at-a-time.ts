import type { LocalOffer, LocalOfferAnswer, LocalOfferQuery } from '#app/device/local-offer/local-offer.ts';

/** Nothing for a question that a newer one overtook before it was asked. */
export type Ask = (query: LocalOfferQuery) => Promise<LocalOfferAnswer | undefined>;

/** One question at a time: of those that come while one is answered, only the last is asked. */
export function oneAtATime(localOffer: LocalOffer): Ask {
  let before: Promise<unknown> = Promise.resolve();
  let last: LocalOfferQuery | undefined;
  return (query) => {
    last = query;
    const answer = before.then(() => (last === query ? localOffer.search(query) : undefined));
    before = answer.catch(() => undefined);
    return answer;
  };
}
