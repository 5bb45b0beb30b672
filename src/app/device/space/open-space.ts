import type { Edges } from '../edges/edges.ts';
import type { AnyOperation } from '../operation.ts';
import { SpaceNotes } from '../notebook/space-notes.ts';
import { Entries } from '../outbox/entries.ts';
import { SpaceOutbox } from '../outbox/space-outbox.ts';
import { Records } from '../replica/records.ts';
import type { SessionState } from '../session.ts';
import { ownerOf, type Space } from '../spaces.ts';
import { SealedShelf } from '../storage/sealed-shelf.ts';
import { spaceShelfName, type Shelf, type Shelves } from '../storage/shelf.ts';
import { MemberVault } from '../vault/member-vault.ts';
import { watched, type Watchable } from '../watch.ts';

export interface OpenSpaceParts {
  edges: Edges;
  shelves: Shelves;
  operations: ReadonlyMap<string, AnyOperation>;
  session: Watchable<SessionState>;
  pinRounds: number;
  nudge(): void;
}

/** `opening` until what is stored has been read; then it can be shown, unless it is locked. */
export type SpaceReadiness = 'opening' | 'locked' | 'ready';

/** One person's databases, opened: what seals them, what the council shared, and what was written. */
export class OpenSpace {
  readonly space: Space;
  readonly shelf: Shelf;
  readonly vault: MemberVault;
  readonly sealed: SealedShelf;
  readonly records: Records;
  readonly entries: Entries;
  readonly outbox: SpaceOutbox;
  readonly notes: SpaceNotes;
  readonly readiness = watched<SpaceReadiness>('opening');
  /**
   * For what a sync reads and writes. It is shut when the place is left, for what is still under way goes by words that
   * have left memory; half-written words may still be kept on the other.
   */
  readonly #shared: SealedShelf;
  readonly #stops: (() => void)[] = [];

  constructor(parts: OpenSpaceParts, space: Space) {
    const { edges } = parts;
    this.space = space;
    this.shelf = parts.shelves.open(spaceShelfName(ownerOf(space)));
    this.vault = new MemberVault(edges, this.shelf, parts.pinRounds);
    this.sealed = new SealedShelf(edges, this.shelf, this.vault);
    this.#shared = new SealedShelf(edges, this.shelf, this.vault);
    this.records = new Records(edges, this.#shared, this.shelf.name);
    this.entries = new Entries(edges, this.#shared, this.shelf.name);
    this.notes = new SpaceNotes({ edges, sealed: this.sealed, vault: this.vault, space: this.shelf.name });
    const { entries, vault, memberId } = this;
    this.outbox = new SpaceOutbox({ ...parts, entries, vault, memberId });
  }

  get memberId(): string | null {
    return ownerOf(this.space);
  }

  /** Opens the vault if it opens by itself, and reads what is sealed. */
  async open(): Promise<void> {
    if (this.vault.state.get() === 'opening') await this.vault.open();
    await this.#readIfOpen();
    this.#stops.push(this.vault.state.subscribe(() => void this.#vaultChanged()));
  }

  /** Another tab changed what is stored. */
  async readAgain(what: 'entries' | 'records' | 'notes'): Promise<void> {
    if (this.vault.state.get() === 'none') await this.vault.open();
    if (this.vault.state.get() === 'open') await this[what].load();
  }

  /** No longer in use here. Nothing of it stays in memory. */
  leave() {
    for (const stop of this.#stops) stop();
    this.#shared.shut();
    this.#clear();
  }

  #clear() {
    this.entries.clear();
    this.records.clear();
    this.notes.clear();
  }

  async #vaultChanged() {
    const state = this.vault.state.get();
    if (state === 'open' && this.readiness.get() === 'ready') return;
    if (state === 'locked') this.#clear();
    await this.#readIfOpen();
  }

  async #readIfOpen() {
    const state = this.vault.state.get();
    if (state === 'locked' || state === 'unreadable') return this.readiness.set('locked');
    if (state === 'open') {
      // Together, so that what is stored is walked through once.
      await Promise.all([this.records.load(), this.entries.load(), this.notes.load()]);
      await this.outbox.finishAmending();
    }
    this.readiness.set(this.vault.state.get() === 'locked' ? 'locked' : 'ready');
  }
}
