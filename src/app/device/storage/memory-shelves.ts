import { ok } from '#domain/result.ts';
import type { Shelf, Shelves } from './shelf.ts';

class MemoryShelf implements Shelf {
  readonly name: string;
  readonly #records = new Map<string, unknown>();

  constructor(name: string) {
    this.name = name;
  }

  async get(key: string) {
    return ok(this.#records.get(key));
  }

  async all(prefix: string) {
    const found = [...this.#records].filter(([key]) => key.startsWith(prefix));
    return ok(found.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  async keys(prefix: string) {
    return ok([...this.#records.keys()].filter((key) => key.startsWith(prefix)).toSorted());
  }

  async put(key: string, value: unknown) {
    this.#records.set(key, value);
    return ok(undefined);
  }

  async remove(key: string) {
    this.#records.delete(key);
    return ok(undefined);
  }
}

/** Shelves for a browser that lets nothing be stored: they last as long as the page. */
export function openMemoryShelves(): Shelves {
  const shelves = new Map<string, Shelf>();
  return {
    keep: false,
    open(name) {
      const shelf = shelves.get(name) ?? new MemoryShelf(name);
      shelves.set(name, shelf);
      return shelf;
    },
    async drop(name) {
      shelves.delete(name);
    },
  };
}
