import { useEffect, useMemo, useRef, useState } from 'react';
import type { LocalOfferAnswer, LocalOfferQuery, Place } from '#app/device/local-offer/local-offer.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Looking } from './looking.ts';
import { oneAtATime, type Ask } from './one-at-a-time.ts';

export type Found =
  { is: 'looking' } | { is: 'failed' } | { is: 'found'; answer: LocalOfferAnswer; for: Looking };

interface Asking {
  limit: number;
  counting: 'count' | 'pass';
  /** Where this phone is, where that has been asked for. */
  here: Place | undefined;
}

/** A question that was asked before it was drawn, by its name. */
interface Asked {
  name: string;
  answer: ReturnType<Ask>;
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

export interface Search {
  found: Found;
  /** Asks for these words at once; the worker looks for them while the page draws what was typed. */
  askAhead: (text: string) => void;
}

/**
 * What the Local Offer on this phone has for these words and filters. The last answer stays until the next is here, so
 * that the list does not blink; an answer that comes after a newer question is passed over.
 *
 * @param asking undefined while there is nothing here to be asked
 */
export function useSearch(looking: Looking, asking: Asking | undefined): Search {
  const { localOffer, today } = useDevice();
  const { updatedAt } = useWatch(localOffer.state);
  const day = useWatch(today);
  const [found, setFound] = useState<Found>({ is: 'looking' });
  const ask = useMemo(() => oneAtATime(localOffer), [localOffer]);
  const ahead = useRef<Asked>(undefined);
  const toAsk = (sought: Looking) => {
    const query = asking && questionFor(sought, asking, day);
    return { query, name: JSON.stringify([sought.text, query, updatedAt]) };
  };
  const { query, name } = toAsk(looking);
  useEffect(() => {
    if (!query) return undefined;
    let isWanted = true;
    const answering = ahead.current?.name === name ? ahead.current.answer : ask(query);
    ahead.current = undefined;
    answering.then(
      (answer) => isWanted && answer && setFound({ is: 'found', answer, for: looking }),
      () => isWanted && setFound({ is: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- asked again when the words, the filters or the phone's copy have changed
  }, [ask, name]);
  const askAhead = (text: string) => {
    const next = toAsk({ ...looking, text });
    if (!next.query) return;
    const answer = ask(next.query);
    answer.catch(() => undefined);
    ahead.current = { name: next.name, answer };
  };
  return { found, askAhead };
}
