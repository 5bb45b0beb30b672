import type { Locks } from './edges.ts';

/** Locks inside one tab, for browsers without Web Locks. */
export function tabLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>();
  const shares = new Map<string, number>();
  const held = (name: string) => tails.has(name) || (shares.get(name) ?? 0) > 0;

  function hold<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = tails.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    const tail = mine.then(
      () => undefined,
      () => undefined,
    );
    tails.set(name, tail);
    void tail.then(() => tails.get(name) === tail && tails.delete(name));
    return mine;
  }

  return {
    reachTabs: false,
    hold,
    holdIfFree: (name, work) => (held(name) ? Promise.resolve('taken') : hold(name, work)),
    share(name) {
      shares.set(name, (shares.get(name) ?? 0) + 1);
      return () => void shares.set(name, (shares.get(name) ?? 1) - 1);
    },
  };
}

const named = (name: string) => `alongside ${name}`;

const nothing = () => undefined;

/** Web Locks, which all tabs of this site respect and which go when their tab goes. */
function webLocks(manager: LockManager): Locks {
  return {
    reachTabs: true,
    hold: async (name, work) => await manager.request(named(name), work),
    holdIfFree: async (name, work) =>
      await manager.request(named(name), { ifAvailable: true }, (lock) =>
        lock ? work() : Promise.resolve('taken' as const),
      ),
    share(name) {
      let release: () => void = nothing;
      const until = new Promise<void>((resolve) => {
        release = resolve;
      });
      void manager.request(named(name), { mode: 'shared' }, () => until);
      return release;
    },
  };
}

// Older browsers have no Web Locks, and pages that are not secure have none either.
const manager = (): LockManager | undefined => globalThis.navigator?.locks;

/** The locks of this browser; where it has none, locks that reach no further than this tab. */
export function browserLocks(): Locks {
  const locks = manager();
  return locks ? webLocks(locks) : tabLocks();
}
