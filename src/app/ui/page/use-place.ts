import { useLocation } from 'react-router';

/** The name of this entry of the history: two visits to one address are two places. */
export function usePlace(): string {
  const { key, pathname } = useLocation();
  return `${key} ${pathname}`;
}
