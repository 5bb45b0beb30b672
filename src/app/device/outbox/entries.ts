import { failed, ok } from '#domain/result.ts';
import type { Problem, Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';
import { holdPatiently } from '../edges/patient-hold.ts';
import type { SealedShelf } from '../storage/sealed-shelf.ts';
import { watched } from '../watch.ts';
import { parseStoredEntry, type StoredEntry } from './stored-entry.ts';

/** An entry as it lies here; with a problem instead of its words when it cannot be read. */
export type Held = { id: string; stored: StoredEntry } | { id: string; problem: Problem };

const prefix = 'entry/';
const keyOf = (id: string): string => `${prefix}${id}`;

/** What `change` is to do: store this instead, take the entry away, or leave it as it is. */
export type Change = StoredEntry | 'remove' | 'leave';

export type EntriesEdges = Pick<Edges, 'locks' | 'tabs' | 'clock'>;

/** A person who is keeping words is not made to wait longer than this for a tab that sleeps. */
const patience = 3000;

/** The entries of one space: the sealed records, and a copy in memory that the screens read. */
export class Entries {
  /** Counts up whenever an entry changed. */
  readonly revision = watched(0);
  readonly sending = watched<ReadonlySet<string>>(new Set());
  readonly #edges: EntriesEdges;
  readonly #shelf: SealedShelf;
  readonly #space: string;
  #held = new Map<string, Held>();
  /** Changed here, and the phone too full to store it. What is here is the truth until the page is closed. */
  readonly #unsaved = new Map<string, StoredEntry>();

  constructor(edges: EntriesEdges, shelf: SealedShelf, space: string) {
    this.#edges = edges;
    this.#shelf = shelf;
    this.#space = space;
  }

  /** In the order they were written. */
  list(): Held[] {
    return Array.from(this.#held.values()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  get(id: string): Held | undefined {
    return this.#held.get(id);
  }

  /** Reads them all again. */
  async load(): Promise<Result<void>> {
    const found = await this.#shelf.all(prefix);
    if (!found.ok) return found;
    const held = found.value.map((each): Held => {
      const id = each.key.slice(prefix.length);
      const entry = 'problem' in each ? failed(each.problem) : parseStoredEntry(each.value);
      return entry.ok ? { id, stored: entry.value } : { id, problem: entry.problem };
    });
    this.#held = new Map(held.map((each) => [each.id, each]));
    this.#keepUnsaved();
    this.#changed();
    return ok(undefined);
  }

  /** The vault was locked: nothing may stay in memory. */
  clear() {
    this.#held = new Map();
    this.#unsaved.clear();
    this.#changed();
  }

  /** The id of the newest entry on the shelf, whichever tab wrote it. */
  async newestId(): Promise<Result<string | undefined>> {
    const keys = await this.#shelf.keys(prefix);
    return keys.ok ? ok(keys.value.at(-1)?.slice(prefix.length)) : keys;
  }

  /** One change at a time over all tabs. */
  hold<T>(work: () => Promise<T>): Promise<T> {
    return holdPatiently(this.#edges, `entries ${this.#space}`, patience, work);
  }

  /** Stores an entry; only inside `hold`. */
  async put(stored: StoredEntry): Promise<Result<void>> {
    const put = await this.#shelf.put(keyOf(stored.id), stored);
    if (put.ok) {
      this.#unsaved.delete(stored.id);
      this.#remember(stored);
    }
    return put;
  }

  /** Takes an entry away; only inside `hold`. */
  async drop(id: string): Promise<Result<void>> {
    const removed = await this.#shelf.remove(keyOf(id));
    if (!removed.ok) return removed;
    this.#held.delete(id);
    this.#unsaved.delete(id);
    this.#changed();
    this.#edges.tabs.tell({ of: 'entries', space: this.#space });
    return removed;
  }

  /** What the shelf holds under this id now, which another tab may have changed; only inside `hold`. */
  async read(id: string): Promise<Result<StoredEntry | undefined>> {
    const value = await this.#shelf.get(keyOf(id));
    const unsaved = this.#unsaved.get(id);
    if (!value.ok || (value.value !== undefined && unsaved)) return value.ok ? ok(unsaved) : value;
    return value.value === undefined ? ok(undefined) : parseStoredEntry(value.value);
  }

  /**
   * Changes one entry by what is stored of it now.
   *
   * @returns what is stored of it after; a change that could not be stored still holds in this tab
   */
  change(id: string, by: (now: StoredEntry | undefined) => Change): Promise<Result<StoredEntry | undefined>> {
    return this.hold(async () => {
      const now = await this.read(id);
      if (!now.ok) return now;
      const next = by(now.value);
      if (next === 'leave') return now;
      if (next === 'remove') {
        const dropped = await this.drop(id);
        return dropped.ok ? ok(undefined) : dropped;
      }
      const put = await this.put(next);
      if (!put.ok && put.problem.code !== 'locked') this.#hold(next);
      return put.ok ? ok(next) : put;
    });
  }

  startSending(id: string) {
    this.sending.set(new Set(this.sending.get()).add(id));
  }

  stopSending(id: string) {
    const others = new Set(this.sending.get());
    others.delete(id);
    this.sending.set(others);
  }

  /** What was changed here stands, unless another tab has taken the entry away. */
  #keepUnsaved() {
    for (const [id, stored] of this.#unsaved) {
      if (this.#held.has(id)) this.#held.set(id, { id, stored });
      else this.#unsaved.delete(id);
    }
  }

  #hold(unsaved: StoredEntry) {
    this.#unsaved.set(unsaved.id, unsaved);
    this.#remember(unsaved);
  }

  #remember(stored: StoredEntry) {
    this.#held.set(stored.id, { id: stored.id, stored });
    this.#changed();
    this.#edges.tabs.tell({ of: 'entries', space: this.#space });
  }

  #changed() {
    this.revision.set(this.revision.get() + 1);
  }
}
