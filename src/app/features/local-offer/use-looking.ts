import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { addressOf, lookingAt } from './looking-address.ts';
import type { Looking } from './looking.ts';

/** Some browsers refuse an address that changes with each key, so it follows after a pause. */
const pause = 400;

export interface LookingNow {
  looking: Looking;
  /** These stay the same from one render to the next, and go by what is being looked for when they are called. */
  setText: (text: string) => void;
  /** Filters or a place, with the words that stand in the field by then. */
  choose: Choose;
}

export type Choose = (chosen: Partial<Omit<Looking, 'text'>>) => void;

/** What is being looked for: at once as it is typed and chosen. The address follows, for words after a pause. */
export function useLooking(): LookingNow {
  const [params, setParams] = useSearchParams();
  const inAddress = params.toString();
  const [looking, setLooking] = useState(() => lookingAt(params));
  const [seen, setSeen] = useState(inAddress);
  const [written, setWritten] = useState(inAddress);
  const [came, setCame] = useState(inAddress);
  const latest = useRef({ looking, setParams });
  const isTyped = useRef(false);
  useLayoutEffect(() => {
    latest.current = { looking, setParams };
  });
  const actions = useMemo(() => {
    function change(next: Looking) {
      isTyped.current = false;
      setLooking(next);
      const address = addressOf(next);
      setWritten(address.toString());
      latest.current.setParams(address, { replace: true, preventScrollReset: true });
    }
    return {
      setText(text: string) {
        isTyped.current = true;
        setLooking((before) => ({ ...before, text }));
      },
      choose: (chosen: Partial<Omit<Looking, 'text'>>) => change({ ...latest.current.looking, ...chosen }),
      keep: () => {
        if (isTyped.current) change(latest.current.looking);
      },
    };
  }, []);
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
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- when another address has come
  }, [came]);
  useKeptAfterPause(looking.text, actions.keep);
  return useMemo(() => ({ looking, ...actions }), [looking, actions]);
}

/** Writes what was typed once it has rested, or at once where something is pressed. */
function useKeptAfterPause(text: string, keep: () => void) {
  useEffect(() => {
    const rest = () => {
      clearTimeout(timer);
      document.removeEventListener('click', now, true);
    };
    const now = () => {
      rest();
      keep();
    };
    const timer = setTimeout(now, pause);
    // Whoever opens a result before the pause is over must not be called back to the search by it.
    document.addEventListener('click', now, true);
    return rest;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- only new words are written
  }, [text, keep]);
}
