import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { categories, type Category } from '#contract/local-offer.ts';
import type { Looking } from './paths.ts';

/** Some browsers refuse an address that changes with each key, so it follows after a pause. */
const pause = 400;

const categoryOf = (name: string | null): Category | undefined =>
  categories.find((category) => category === name);

/** What is being looked for: at once as it is typed, and in the address soon after. */
export function useLooking(): Looking & {
  setText: (text: string) => void;
  setCategory: (category: Category | undefined) => void;
} {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  const written = useRef(inAddress);

  function write(name: 'q' | 'category', value: string) {
    const change = (before: URLSearchParams) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    };
    setParams(change, { replace: true, preventScrollReset: true });
  }
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (text === written.current) return undefined;
    const rest = () => {
      clearTimeout(timer);
      document.removeEventListener('click', keep, true);
    };
    const keep = () => {
      rest();
      written.current = text;
      write('q', text);
    };
    const timer = setTimeout(keep, pause);
    // Whoever opens a result before the pause is over must not be called back to the search by it.
    document.addEventListener('click', keep, true);
    return rest;
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- only new words are written
  }, [text]);
  return {
    text,
    category: categoryOf(params.get('category')),
    setText,
    setCategory: (category) => write('category', category ?? ''),
  };
}
