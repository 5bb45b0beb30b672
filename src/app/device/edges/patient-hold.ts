import type { Edges } from './edges.ts';

/**
 * Waits its turn for a lock, but not for ever: the tab that holds it may have been put to sleep. After `patience`
 * milliseconds the work is done without it, so it must be harmless when two do it at once.
 */
export function holdPatiently<T>(
  { locks, clock }: Pick<Edges, 'locks' | 'clock'>,
  name: string,
  patience: number,
  work: () => Promise<T>,
): Promise<T> {
  let running: Promise<T> | null = null;
  const once = () => (running ??= work());
  return new Promise((resolve, reject) => {
    const stop = clock.after(patience, () => void once().then(resolve, reject));
    const inTurn = locks.hold(name, async () => {
      stop();
      await once();
    });
    inTurn.then(() => once().then(resolve, reject), reject);
  });
}
