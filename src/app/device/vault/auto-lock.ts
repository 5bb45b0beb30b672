import type { Edges } from '../edges/edges.ts';
import type { Watchable } from '../watch.ts';

export interface AutoLockParts {
  edges: Pick<Edges, 'clock' | 'page'>;
  minutes(): number;
  /** Without a PIN there is nothing to lock, and no timer runs. */
  hasPin: Watchable<boolean>;
  lock(): void;
}

const lookEvery = 15_000;

/** Locks after a time without use or out of sight. By the clock, because timers sleep while a page is hidden. */
export function startAutoLock(parts: AutoLockParts): () => void {
  const { clock, page } = parts.edges;
  let usedAt = clock.now();
  const used = () => {
    usedAt = clock.now();
  };
  const isOver = () => Math.abs(clock.now() - usedAt) >= parts.minutes() * 60_000;
  let cancel: (() => void) | null = null;
  const look = () => {
    if (isOver()) parts.lock();
    cancel = parts.hasPin.get() ? clock.after(lookEvery, look) : null;
  };
  const begin = () => (cancel ? undefined : look());
  const stopPin = parts.hasPin.subscribe(begin);
  begin();
  const stopUse = page.onUse(() => (isOver() ? parts.lock() : used()));
  const stopSeen = page.onVisible(() => {
    if (isOver()) parts.lock();
    else if (page.visible()) used();
  });
  return () => {
    cancel?.();
    stopPin();
    stopUse();
    stopSeen();
  };
}
