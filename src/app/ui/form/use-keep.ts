import { useEffect, useRef } from 'react';

const pause = 500;

/** Keeps words while they are being written: after each pause in typing, and when the page is put away. Returns how to keep them at once. */
export function useKeep<T>(values: T, dirty: boolean, keep: ((values: T) => void) | undefined): () => void {
  const latest = useRef({ values, keep, kept: true });
  useEffect(() => {
    latest.current = { values, keep, kept: !dirty };
    if (!dirty || !keep) return undefined;
    const timer = setTimeout(keepNow, pause);
    return () => clearTimeout(timer);
  }, [values, dirty, keep]);

  function keepNow() {
    const now = latest.current;
    if (!now.kept) now.keep?.(now.values);
    now.kept = true;
  }
  useEffect(() => {
    const whenHidden = () => document.visibilityState === 'hidden' && keepNow();
    document.addEventListener('visibilitychange', whenHidden);
    window.addEventListener('pagehide', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- reads only the ref
  }, []);
  return keepNow;
}
