import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { arrived, isFirstPage } from './arrival.ts';
import { comeBackTo, goneOnTo, leave, noteBeforeHiding, watchDown } from './trail.ts';
import { usePlace } from './use-place.ts';

const isLoadedAgain = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type !== 'navigate');

/** Where somebody is on the page is noted as they leave it, whatever way that is. */
function useLeaving(): void {
  const { pathname } = useLocation();
  const place = usePlace();
  const here = useRef({ place, pathname });
  useEffect(() => {
    here.current = { place, pathname };
    const note = () => noteBeforeHiding(place);
    window.addEventListener('pagehide', note);
    return () => window.removeEventListener('pagehide', note);
  }, [place, pathname]);
  useEffect(watchDown, []);
  useLayoutEffect(() => () => leave(here.current), []);
}

/** Another address of the same page: what was pressed may be gone, and the keyboard must not be left at the very start. */
function useMoving(heading: RefObject<HTMLElement | null>): void {
  const { pathname, hash } = useLocation();
  const how = useNavigationType();
  const place = usePlace();
  const before = useRef({ place, pathname });
  useEffect(() => {
    if (before.current.place === place) return undefined;
    leave(before.current);
    before.current = { place, pathname };
    if (how === NavigationType.Push) goneOnTo(place);
    if (hash) return undefined;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    return how === NavigationType.Pop ? comeBackTo(place) : undefined;
  }, [place, pathname, hash, how, heading]);
}

/** Somebody has come to a page: a new one starts at its heading, one they come back to starts where they left it. */
export function useArrival(heading: RefObject<HTMLElement | null>): void {
  const how = useNavigationType();
  const place = usePlace();
  useLeaving();
  useMoving(heading);
  useEffect(() => {
    // The page that a person opens the app at keeps the browser's own start, so that nothing is read out twice.
    if (isFirstPage()) {
      arrived();
      return isLoadedAgain() ? comeBackTo(place) : undefined;
    }
    heading.current?.focus({ preventScroll: true });
    if (how === NavigationType.Pop) return comeBackTo(place);
    goneOnTo(place);
    window.scrollTo(0, 0);
    return undefined;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only on arrival
  }, []);
}
