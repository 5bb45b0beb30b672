import { useEffect, useMemo, useState } from 'react';
import type { LocalOfferAnswer, LocalOfferQuery, Place } from '#app/device/local-offer/local-offer.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { addressOf } from './looking-address.ts';
import type { Looking } from './looking.ts';
import { oneAtATime } from './one-at-a-time.ts';

export type Found =
  { is: 'looking' } | { is: 'failed' } | { is: 'found'; answer: LocalOfferAnswer; for: Looking };

interface Asking {
  limit: number;
  counting: 'count' | 'pass';
  /** Where this phone is, where that has been asked for. */
  here: Place | undefined;
}

/** What to ask the Local Offer on this phone. */
export function questionFor(
  { text, filters, near }: Looking,
  asking: Asking,
  today: string,
): LocalOfferQuery {
  const { limit, counting, here } = asking;
  const from = near === 'me' ? here : near && { outcode: near };
  return {
    text: text.trim() || undefined,
    filters,
    near: from || undefined,
    today,
    counting,
    hits: 'brief',
    limit,
    offset: 0,
  };
}

/**
 * What the Local Offer on this phone has for these words and filters. The last answer stays until the next is here, so
 * that the list does not blink; an answer that comes after a newer question is passed over.
 */
export function useSearch(looking: Looking, asking: Asking): Found {
  const { localOffer, today } = useDevice();
  const { updatedAt } = useWatch(localOffer.state);
  const day = useWatch(today);
  const [found, setFound] = useState<Found>({ is: 'looking' });
  const { limit, counting, here } = asking;
  const words = `${looking.text} ${addressOf(looking).toString()}`;
  const ask = useMemo(() => oneAtATime(localOffer), [localOffer]);
  useEffect(() => {
    let asked = true;
    ask(questionFor(looking, asking, day)).then(
      (answer) => asked && answer && setFound({ is: 'found', answer, for: looking }),
      () => asked && setFound({ is: 'failed' }),
    );
    return () => {
      asked = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- asked again when the words, the filters or the phone's copy have changed
  }, [ask, updatedAt, words, limit, counting, here, day]);
  return found;
}
