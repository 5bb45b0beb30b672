import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { openMemoryShelves } from '#app/device/storage/memory-shelves.ts';
import type { Shelf, Shelves } from '#app/device/storage/shelf.ts';
import type { FakeBrowser } from './fake-browser.ts';
import type { Life } from './life.ts';

/** A shelf in memory that behaves as IndexedDB does: values are copied, tabs share it, it can be full or cleared. */
class FakeShelf implements Shelf {
  readonly name: string;
  readonly #browser: FakeBrowser;
  readonly #life: Life;
  readonly #isDropped: () => boolean;

  constructor(name: string, browser: FakeBrowser, life: Life, isDropped: () => boolean) {
    this.name = name;
    this.#browser = browser;
    this.#life = life;
    this.#isDropped = isDropped;
  }

  get(key: string) {
    return this.#step(() => ok(this.#records().get(key)));
  }

  all(prefix: string) {
    return this.#step(() => ok(this.#sorted().filter(([key]) => key.startsWith(prefix))));
  }

  keys(prefix: string) {
    return this.#step(() =>
      ok(
        this.#sorted()
          .map(([key]) => key)
          .filter((key) => key.startsWith(prefix)),
      ),
    );
  }

  put(key: string, value: unknown): Promise<Result<void>> {
    return this.#step(() => {
      if (this.#browser.isFull) return failed({ code: 'storage-full' as const });
      this.#records().set(key, structuredClone(value));
      return ok(undefined);
    });
  }

  remove(key: string): Promise<Result<void>> {
    return this.#step(() => {
      this.#records().delete(key);
      return ok(undefined);
    });
  }

  #sorted() {
    return Array.from(this.#records()).toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  #records(): Map<string, unknown> {
    const { databases } = this.#browser;
    const records = databases.get(this.name) ?? new Map<string, unknown>();
    databases.set(this.name, records);
    return records;
  }

  #step<T>(work: () => Result<T>): Promise<Result<T>> {
    return this.#life.step(() => (this.#isDropped() ? failed({ code: 'storage-missing' as const }) : work()));
  }
}

/** The shelves of one tab of a browser. */
export function fakeShelves(browser: FakeBrowser, life: Life): Shelves {
  if (browser.hasNoStorage) return openMemoryShelves();
  const dropped = new Set<object>();
  const opened = new Map<string, object>();
  return {
    keep: true,
    open(name) {
      const token = opened.get(name) ?? {};
      opened.set(name, token);
      return new FakeShelf(name, browser, life, () => dropped.has(token));
    },
    async drop(name) {
      const token = opened.get(name);
      if (token) dropped.add(token);
      opened.delete(name);
      await life.step(() => browser.databases.delete(name));
    },
  };
}
