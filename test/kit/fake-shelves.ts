import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { openMemoryShelves } from '#app/device/storage/memory-shelves.ts';
import type { Shelf, Shelves } from '#app/device/storage/shelf.ts';
import type { FakeBrowser } from './fake-browser.ts';
import type { Life } from './life.ts';

const neverChanges = (value: unknown): boolean =>
  value === null ||
  ['string', 'number', 'boolean', 'undefined'].includes(typeof value) ||
  value instanceof CryptoKey;

/** As `structuredClone`, which does all that is not plain, and takes three times as long for what is. */
function copyOf(value: unknown): unknown {
  if (neverChanges(value)) return value;
  if (value instanceof Uint8Array) return value.slice();
  if (Array.isArray(value)) return value.map(copyOf);
  if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
  return Object.fromEntries(Object.entries(Object(value)).map(([name, part]) => [name, copyOf(part)]));
}

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
    return this.#step(() => {
      const records = this.#records();
      return ok(this.#keys(prefix).map((key): [string, unknown] => [key, records.get(key)]));
    });
  }

  keys(prefix: string) {
    return this.#step(() => ok(this.#keys(prefix)));
  }

  put(key: string, value: unknown): Promise<Result<void>> {
    return this.#step(() => {
      if (this.#browser.isFull) return failed({ code: 'storage-full' as const });
      this.#records().set(key, copyOf(value));
      return ok(undefined);
    });
  }

  remove(key: string): Promise<Result<void>> {
    return this.#step(() => {
      this.#records().delete(key);
      return ok(undefined);
    });
  }

  #keys(prefix: string): string[] {
    return Array.from(this.#records().keys())
      .filter((key) => key.startsWith(prefix))
      .toSorted();
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
