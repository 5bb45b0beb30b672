import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Some browsers refuse an address that changes with each key, so it follows after a pause. */
const pause = 400;

/**
 * What is typed in a box, at once; and in the address soon after, so that Back and a sent link find it again.
 *
 * @param name what it is called in the address
 */
export function useTyped(name: string): [typed: string, type: (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const [typed, type] = useState(params.get(name) ?? '');
  useEffect(() => {
    if (typed === (params.get(name) ?? '')) return undefined;
    const after = new URLSearchParams(params);
    if (typed === '') after.delete(name);
    else after.set(name, typed);
    const timer = setTimeout(() => setParams(after, { replace: true, preventScrollReset: true }), pause);
    return () => clearTimeout(timer);
  }, [typed, name, params, setParams]);
  return [typed, type];
}
