import { trueChance, type Chance } from './chance.ts';
import { FakePasskeys } from './fake-passkeys.ts';
import type { Locks, TabNews, Tabs } from '#app/device/edges/edges.ts';

interface Waiting {
  tab: object;
  start: () => void;
}

/** Web Locks of one browser: one holder a name, in turn, and all let go when their tab goes. */
class FakeLocks {
  readonly #holders = new Map<string, object>();
  readonly #queues = new Map<string, Waiting[]>();
  readonly #closed = new WeakSet<object>();
  readonly #shares: { name: string; tab: object }[] = [];

  forTab(tab: object): Locks {
    return {
      reachTabs: true,
      hold: async (name, work) => {
        await this.#take(tab, name);
        return this.#run(tab, name, work);
      },
      holdIfFree: (name, work) => {
        if (this.#closed.has(tab)) return new Promise(() => undefined);
        if (this.#holders.has(name) || this.#shares.some((each) => each.name === name))
          return Promise.resolve('taken');
        this.#holders.set(name, tab);
        return this.#run(tab, name, work);
      },
      share: (name) => {
        const share = { name, tab };
        this.#shares.push(share);
        return () => this.#drop(share);
      },
    };
  }

  /** A tab was closed. */
  closed(tab: object) {
    this.#closed.add(tab);
    for (const share of this.#shares.filter((each) => each.tab === tab)) this.#drop(share);
    for (const [name, queue] of this.#queues)
      this.#queues.set(
        name,
        queue.filter((each) => each.tab !== tab),
      );
    for (const [name, holder] of this.#holders) if (holder === tab) this.#release(name);
  }

  #drop(share: { name: string; tab: object }) {
    const at = this.#shares.indexOf(share);
    if (at !== -1) this.#shares.splice(at, 1);
  }

  #take(tab: object, name: string): Promise<void> {
    if (this.#closed.has(tab)) return new Promise(() => undefined);
    if (!this.#holders.has(name)) {
      this.#holders.set(name, tab);
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, [...queue, { tab, start: resolve }]);
    });
  }

  async #run<T>(tab: object, name: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      if (this.#holders.get(name) === tab) this.#release(name);
    }
  }

  #release(name: string) {
    const [next, ...rest] = this.#queues.get(name) ?? [];
    this.#holders.delete(name);
    this.#queues.set(name, rest);
    if (!next) return;
    this.#holders.set(name, next.tab);
    next.start();
  }
}

/** How the tabs of one browser hear of each other. */
class FakeTabs {
  readonly #listeners = new Map<object, (news: TabNews) => void>();

  forTab(tab: object): Tabs {
    return {
      tell: (news) => {
        for (const [other, listener] of this.#listeners)
          if (other !== tab) queueMicrotask(() => this.#listeners.has(other) && listener(news));
      },
      hear: (listener) => {
        this.#listeners.set(tab, listener);
        return () => void this.#listeners.delete(tab);
      },
    };
  }

  closed(tab: object) {
    this.#listeners.delete(tab);
  }
}

/** One browser on one phone: what its tabs share. */
export class FakeBrowser {
  /** Databases by name, records by key. */
  databases = new Map<string, Map<string, unknown>>();
  readonly locks = new FakeLocks();
  readonly tabs = new FakeTabs();
  /** The session cookie. */
  cookie: string | null = null;
  /** No more can be written; what is there can be read and removed. */
  isFull = false;
  /** No IndexedDB at all. */
  hasNoStorage = false;
  readonly passkeys = new FakePasskeys();
  readonly chance: Chance;

  constructor(chance: Chance = trueChance) {
    this.chance = chance;
  }

  /** The browser clears this site's storage. Cookies stay. */
  clearStorage() {
    for (const database of this.databases.values()) database.clear();
  }
}
