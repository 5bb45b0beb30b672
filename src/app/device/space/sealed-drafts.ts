import type { Result } from '#contract/problem.ts';
import type { Drafts } from '../drafts.ts';
import type { Watchable } from '../watch.ts';
import type { OpenSpace } from './open-space.ts';

const keyOf = (name: string): string => `draft/${name}`;

/** Half-written words of the person whose space is in use. */
export class SealedDrafts implements Drafts {
  readonly #current: Watchable<OpenSpace>;

  constructor(current: Watchable<OpenSpace>) {
    this.#current = current;
  }

  here(): Drafts {
    const space = this.#current.get();
    return new SealedDrafts({ get: () => space, subscribe: () => () => undefined });
  }

  async keep(name: string, value: unknown): Promise<Result<void>> {
    const { vault, sealed } = this.#current.get();
    const kept = await vault.stillKept();
    return kept.ok ? sealed.put(keyOf(name), value) : kept;
  }

  async read(name: string): Promise<unknown> {
    const found = await this.#current.get().sealed.get(keyOf(name));
    return found.ok ? found.value : undefined;
  }

  async drop(name: string): Promise<void> {
    await this.#current.get().sealed.remove(keyOf(name));
  }
}
