import localforage from 'localforage';
import { failed, ok } from '#domain/result.ts';
import type { Problem, Result } from '#contract/problem.ts';
import { everything } from './everything.ts';
import { openMemoryShelves } from './memory-shelves.ts';
import type { Shelf, Shelves } from './shelf.ts';

const storeName = 'shelf';

const troubleOf = (error: unknown): Problem => ({
  code: error instanceof Error && error.name === 'QuotaExceededError' ? 'storage-full' : 'storage-missing',
});

/** localforage rejects with errors and events of several kinds; all of them are expected. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    return failed(troubleOf(error));
  }
}

class IndexedShelf implements Shelf {
  readonly name: string;
  readonly #store: LocalForage;
  #dropped = false;
  #walking: Promise<readonly [string, unknown][]> | null = null;

  constructor(name: string) {
    this.name = name;
    this.#store = localforage.createInstance({ name, storeName, driver: localforage.INDEXEDDB });
  }

  get(key: string) {
    return this.#unlessDropped(async () => (await this.#store.getItem<unknown>(key)) ?? undefined);
  }

  all(prefix: string) {
    return this.#unlessDropped(async () => (await this.#walk()).filter(([key]) => key.startsWith(prefix)));
  }

  keys(prefix: string) {
    return this.#unlessDropped(async () =>
      (await this.#store.keys()).filter((key) => key.startsWith(prefix)).toSorted(),
    );
  }

  put(key: string, value: unknown) {
    return this.#unlessDropped(async () => void (await this.#store.setItem(key, value)));
  }

  remove(key: string) {
    return this.#unlessDropped(() => this.#store.removeItem(key));
  }

  async drop() {
    this.#dropped = true;
    await attempt(() => localforage.dropInstance({ name: this.name }));
  }

  /** All there is. Whoever asks in the same turn shares one walk: on a phone each costs as much as drawing a screen. */
  #walk(): Promise<readonly [string, unknown][]> {
    if (this.#walking) return this.#walking;
    this.#walking = everything(this.#store, storeName);
    queueMicrotask(() => (this.#walking = null));
    return this.#walking;
  }

  /** A late write must not bring a dropped database back to life. */
  #unlessDropped<T>(work: () => Promise<T>): Promise<Result<T>> {
    return this.#dropped ? Promise.resolve(failed({ code: 'storage-missing' })) : attempt(work);
  }
}

class IndexedShelves implements Shelves {
  readonly keep = true;
  readonly #open = new Map<string, IndexedShelf>();

  open(name: string): Shelf {
    const shelf = this.#open.get(name) ?? new IndexedShelf(name);
    this.#open.set(name, shelf);
    return shelf;
  }

  async drop(name: string) {
    const shelf = this.#open.get(name) ?? new IndexedShelf(name);
    this.#open.delete(name);
    await shelf.drop();
  }
}

/** Shelves in IndexedDB; where that is missing or forbidden, shelves that keep nothing past this page and say so. */
export async function openIndexedShelves(): Promise<Shelves> {
  const shelves = new IndexedShelves();
  const probe = await shelves.open('alongside-device').get('settings');
  return probe.ok ? shelves : openMemoryShelves();
}
