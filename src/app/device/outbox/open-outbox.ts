import { failed } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Operation } from '../operation.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { following, type Watchable } from '../watch.ts';
import type { Entry } from './entry.ts';
import type { Outbox } from './outbox.ts';
import type { StoredEntry } from './stored-entry.ts';

export interface OpenOutboxParts {
  current: Watchable<OpenSpace>;
  /** Whether anything outlives this page. */
  keeps: boolean;
  sync(): Promise<unknown>;
}

/** The outbox of whoever's space is in use. */
export class OpenOutbox implements Outbox {
  readonly all: Watchable<Entry[]>;
  readonly #parts: OpenOutboxParts;
  /** What was removed in this tab, as it was stored, so that it can be put back; while its place is open and unlocked. */
  #removed: { from: OpenSpace; entries: Map<string, StoredEntry> } | null = null;

  constructor(parts: OpenOutboxParts) {
    this.#parts = parts;
    this.all = following(parts.current, (space) => space.outbox.all);
    const vault = following(parts.current, (space) => space.vault.state);
    vault.subscribe(() => {
      const isLeft = this.#removed?.from !== parts.current.get();
      if (isLeft || vault.get() === 'locked') this.#removed = null;
    });
  }

  async add<D>(op: Operation<D>, draft: D): Promise<Result<Entry>> {
    const added = await this.#here().add(op, draft);
    return added.ok && !this.#parts.keeps ? this.#sentOrNothing(added.value.id) : added;
  }

  entries(): Entry[] {
    return this.all.get();
  }

  async remove(id: string): Promise<'removed' | 'too-late'> {
    const from = this.#parts.current.get();
    const { outcome, stored } = await from.outbox.remove(id);
    if (stored && this.#isOpen(from)) {
      if (this.#removed?.from !== from) this.#removed = { from, entries: new Map() };
      this.#removed.entries.set(id, stored);
    }
    return outcome;
  }

  async putBack(entry: Entry): Promise<Result<Entry>> {
    const stored = this.#removed?.entries.get(entry.id);
    const from = this.#removed?.from;
    return from && this.#isOpen(from) ? from.outbox.putBack(entry, stored) : failed({ code: 'not-found' });
  }

  amend<D>(id: string, op: Operation<D>, draft: D): Promise<Result<Entry>> {
    return this.#here().amend(id, op, draft);
  }

  tryAgain(id: string): Promise<void> {
    return this.#here().tryAgain(id);
  }

  async exportUnsent(): Promise<Blob> {
    const { unsentFile } = await import('./unsent-file.ts');
    return unsentFile(this.entries());
  }

  #isOpen(space: OpenSpace): boolean {
    return space === this.#parts.current.get() && space.vault.state.get() !== 'locked';
  }

  #here() {
    return this.#parts.current.get().outbox;
  }

  /** Where nothing can be kept, words are either with the council or still in the form. */
  async #sentOrNothing(id: string): Promise<Result<Entry>> {
    await this.#parts.sync();
    const entry = this.entries().find((each) => each.id === id);
    if (entry?.state.is === 'received') return { ok: true, value: entry };
    await this.remove(id);
    const because = entry && 'because' in entry.state ? entry.state.because : 'storage-missing';
    const fields = entry?.state.is === 'needs-you' ? entry.state.fields : undefined;
    return failed({ code: because, fields });
  }
}
