import { useEffect, useState } from 'react';
import { keepNumber, numberAt } from './places.ts';
import { usePlace } from './use-place.ts';

/**
 * A number that Back finds again, such as how much of a long list was shown.
 *
 * @param name  what it is called among the numbers of this place
 * @param first what it is for someone who was not here before
 */
export function useKeptNumber(name: string, first: number): [value: number, change: (value: number) => void] {
  const place = usePlace();
  const [value, change] = useState(() => numberAt(place, name) ?? first);
  useEffect(() => {
    if (value !== (numberAt(place, name) ?? first)) keepNumber(place, name, value);
  }, [place, name, value, first]);
  return [value, change];
}
