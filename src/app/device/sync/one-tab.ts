import type { Edges } from '../edges/edges.ts';
import type { Why } from '../outbox/due.ts';

const lock = 'sync';
const patience = 20_000;

/** Waits its turn, but not for ever: a tab that was put to sleep may hold it. Ids make two at once harmless. */
function inTurn<T>({ locks, clock }: Pick<Edges, 'locks' | 'clock'>, work: () => Promise<T>): Promise<T> {
  let running: Promise<T> | null = null;
  const once = () => (running ??= work());
  return new Promise((resolve, reject) => {
    const stop = clock.after(patience, () => void once().then(resolve, reject));
    locks
      .hold(lock, async () => {
        stop();
        await once();
      })
      .then(() => once().then(resolve, reject), reject);
  });
}

/**
 * Runs `work` in one tab at a time.
 *
 * @returns `taken` when another tab is at it and no person is waiting
 */
export function inOneTab<T>(
  edges: Pick<Edges, 'locks' | 'clock' | 'page'>,
  why: Why,
  work: () => Promise<T>,
): Promise<T | 'taken'> {
  if (why === 'person') return inTurn(edges, work);
  if (!edges.locks.reachTabs && !edges.page.visible()) return Promise.resolve('taken');
  return edges.locks.holdIfFree(lock, work);
}
