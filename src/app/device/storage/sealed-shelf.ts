import { failed, ok } from '#domain/result.ts';
import type { Problem, Result } from '#contract/problem.ts';
import { seal, unseal, type SealEdges } from './seal.ts';
import type { Shelf } from './shelf.ts';

/** What was found under one key: its value, or why it cannot be had. */
export type Found = { key: string; value: unknown } | { key: string; problem: Problem };

/** Lends the key while the vault is open; makes the vault first when `keyForWriting` is asked and there is none. */
export interface KeyHolder {
  key(): CryptoKey | null;
  keyForWriting(): Promise<Result<CryptoKey>>;
}

/** A shelf on which every record is sealed. With the vault locked everything fails with `locked`. */
export class SealedShelf {
  readonly #edges: SealEdges;
  readonly #shelf: Shelf;
  readonly #holder: KeyHolder;
  #isShut = false;

  constructor(edges: SealEdges, shelf: Shelf, holder: KeyHolder) {
    this.#edges = edges;
    this.#shelf = shelf;
    this.#holder = holder;
  }

  /** From now on everything fails with `locked`, whether the vault is or not. */
  shut() {
    this.#isShut = true;
  }

  async get(id: string): Promise<Result<unknown>> {
    const stored = await this.#shelf.get(id);
    if (this.#isShut) return failed({ code: 'locked' });
    if (!stored.ok || stored.value === undefined) return stored;
    return this.#open(id, stored.value);
  }

  async all(prefix: string): Promise<Result<Found[]>> {
    const stored = await this.#shelf.all(prefix);
    if (this.#isShut) return failed({ code: 'locked' });
    if (!stored.ok) return stored;
    const found = await Promise.all(
      stored.value.map(async ([key, value]): Promise<Found> => {
        const opened = await this.#open(key, value);
        return opened.ok ? { key, value: opened.value } : { key, problem: opened.problem };
      }),
    );
    return found.some((each) => 'problem' in each && each.problem.code === 'locked')
      ? failed({ code: 'locked' })
      : ok(found);
  }

  keys(prefix: string): Promise<Result<string[]>> {
    return this.#shelf.keys(prefix);
  }

  async put(id: string, value: unknown): Promise<Result<void>> {
    const key = await this.#holder.keyForWriting();
    if (!key.ok) return key;
    if (this.#isShut) return failed({ code: 'locked' });
    const sealed = await seal(this.#edges, key.value, { shelf: this.#shelf.name, id }, value);
    return this.#isShut ? failed({ code: 'locked' }) : this.#shelf.put(id, sealed);
  }

  async remove(id: string): Promise<Result<void>> {
    return this.#isShut ? failed({ code: 'locked' }) : this.#shelf.remove(id);
  }

  /** Moves a record that cannot be read out of the way, as it is: it is never thrown away. */
  async setAside(id: string): Promise<Result<void>> {
    const stored = await this.#shelf.get(id);
    if (!stored.ok) return stored;
    const kept = await this.#shelf.put(`aside/${id}`, stored.value);
    return kept.ok ? this.#shelf.remove(id) : kept;
  }

  async #open(id: string, stored: unknown): Promise<Result<unknown>> {
    const key = this.#holder.key();
    if (!key) return failed({ code: 'locked' });
    return unseal(this.#edges, key, { shelf: this.#shelf.name, id }, stored);
  }
}
