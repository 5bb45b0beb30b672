import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Filters } from '#domain/local-offer/filter-answer.ts';
import { addressOf, lookingAt } from './looking-address.ts';
import type { Looking } from './looking.ts';

/** Some browsers refuse an address that changes with each key, so it follows after a pause. */
const pause = 400;

export interface LookingNow {
  looking: Looking;
  setText: (text: string) => void;
  setFilters: (filters: Filters) => void;
  change: (looking: Looking) => void;
}

/** What is being looked for: words at once as they are typed and in the address soon after, all else in the address. */
export function useLooking(): LookingNow {
  const [params, setParams] = useSearchParams();
  const inAddress = lookingAt(params);
  const [text, setText] = useState(inAddress.text);
  const written = useRef(inAddress.text);
  const looking = { ...inAddress, text };

  function change(next: Looking) {
    written.current = next.text;
    setText(next.text);
    setParams(addressOf(next), { replace: true, preventScrollReset: true });
  }
  useEffect(() => {
    if (inAddress.text === written.current) return;
    written.current = inAddress.text;
    setText(inAddress.text);
  }, [inAddress.text]);
  useEffect(() => {
    if (text === written.current) return undefined;
    const rest = () => {
      clearTimeout(timer);
      document.removeEventListener('click', keep, true);
    };
    const keep = () => {
      rest();
      change(looking);
    };
    const timer = setTimeout(keep, pause);
    // Whoever opens a result before the pause is over must not be called back to the search by it.
    document.addEventListener('click', keep, true);
    return rest;
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- only new words are written
  }, [text]);
  return {
    looking,
    setText,
    setFilters: (filters) => change({ ...looking, filters }),
    change,
  };
}
