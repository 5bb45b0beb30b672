import { useEffect, useRef } from 'react';

const pressesToHide = 3;
const within = 1500;

/**
 * Puts the app out of sight: locks what can be locked, empties the page, and leaves it in a way that "back" does not
 * undo. It goes to an empty page and not to somebody's site, so that it works with no signal and nobody is told.
 */
export function hideNow(lock: () => void): void {
  lock();
  document.documentElement.hidden = true;
  document.title = '';
  window.location.replace('about:blank');
}

/** Escape three times in a row does the same as the button. */
export function useHideKeys(hide: () => void): void {
  const presses = useRef<number[]>([]);
  useEffect(() => {
    function count(event: KeyboardEvent) {
      const recent = presses.current.filter((at) => event.timeStamp - at < within);
      presses.current = event.key === 'Escape' ? [...recent, event.timeStamp] : [];
      if (presses.current.length >= pressesToHide) hide();
    }
    window.addEventListener('keydown', count);
    return () => window.removeEventListener('keydown', count);
  }, [hide]);
}
