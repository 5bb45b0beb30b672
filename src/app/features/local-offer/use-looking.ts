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

/** What is being looked for: at once as it is typed and chosen. The address follows, for words after a pause. */
export function useLooking(): LookingNow {
  const [params, setParams] = useSearchParams();
  const inAddress = params.toString();
  const [looking, setLooking] = useState(() => lookingAt(params));
  const [seen, setSeen] = useState(inAddress);
  const [written, setWritten] = useState(inAddress);
  const [came, setCame] = useState(inAddress);
  const { text } = looking;
  const isTyped = useRef(false);

  function change(next: Looking) {
    isTyped.current = false;
    setLooking(next);
    const address = addressOf(next);
    setWritten(address.toString());
    setParams(address, { replace: true, preventScrollReset: true });
  }
  // Together with the address, so that whoever looks where the keyboard is finds the page as it then stands.
  if (inAddress !== seen) {
    setSeen(inAddress);
    if (inAddress !== written) {
      setWritten(inAddress);
      setCame(inAddress);
      setLooking(lookingAt(params));
    }
  }
  useEffect(() => {
    isTyped.current = false;
  }, [came]);
  useEffect(() => {
    if (!isTyped.current) return undefined;
    const rest = () => {
      clearTimeout(timer);
      document.removeEventListener('click', keep, true);
    };
    const keep = () => {
      rest();
      if (isTyped.current) change(looking);
    };
    const timer = setTimeout(keep, pause);
    // Whoever opens a result before the pause is over must not be called back to the search by it.
    document.addEventListener('click', keep, true);
    return rest;
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- only new words are written
  }, [text]);
  return {
    looking,
    setText: (next) => {
      isTyped.current = true;
      setLooking({ ...looking, text: next });
    },
    setFilters: (filters) => change({ ...looking, filters }),
    change,
  };
}
