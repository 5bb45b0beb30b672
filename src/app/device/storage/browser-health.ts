import type { StorageBook } from '../edges/edges.ts';
import { watched } from '../watch.ts';
import type { StorageHealth, StorageState } from './health.ts';

/** What the browser says of this site's storage. Some browsers do not say; then it is unknown. */
export class BrowserHealth implements StorageHealth {
  readonly #state = watched<StorageState>({
    kept: 'unknown',
    usedBytes: null,
    quotaBytes: null,
    works: true,
  });
  readonly #book: StorageBook | null;

  constructor(book: StorageBook | null, works: boolean) {
    this.#book = book;
    this.#state.set({ ...this.#state.get(), works });
  }

  get(): StorageState {
    return this.#state.get();
  }

  subscribe(changed: () => void): () => void {
    return this.#state.subscribe(changed);
  }

  async ask(): Promise<void> {
    await this.#book?.persist().catch(() => false);
    await this.look();
  }

  async look(): Promise<void> {
    if (!this.#book) return;
    const kept = await this.#book.persisted().catch(() => null);
    const estimate = await this.#book.estimate().catch(() => null);
    const answer = kept === null ? 'unknown' : kept ? 'yes' : 'no';
    this.#state.set({
      ...this.#state.get(),
      kept: answer,
      usedBytes: estimate?.usage ?? null,
      quotaBytes: estimate?.quota ?? null,
    });
  }
}
