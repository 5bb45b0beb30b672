import type { LocalOffer, LocalOfferAnswer, LocalOfferQuery } from '#app/device/local-offer/local-offer.ts';

/** Nothing for a question that a newer one overtook before it was asked. */
export type Ask = (query: LocalOfferQuery) => Promise<LocalOfferAnswer | undefined>;

const ignore = (): void => undefined;

/** One question at a time, the first at once: of those that come while one is answered, only the last is asked. */
export function oneAtATime(localOffer: Pick<LocalOffer, 'search'>): Ask {
  let before: Promise<void> | null = null;
  let last: LocalOfferQuery | undefined;
  return (query) => {
    last = query;
    const answer: ReturnType<Ask> = before
      ? before.then(() => (last === query ? localOffer.search(query) : undefined))
      : localOffer.search(query);
    const over = answer.then(ignore, ignore);
    before = over;
    void over.then(() => {
      if (before === over) before = null;
    });
    return answer;
  };
}
