import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';
import { entryIdAfter } from '../outbox/entry-id.ts';
import { invalidPayload } from '../outbox/invalid-payload.ts';
import type { SealedShelf } from '../storage/sealed-shelf.ts';
import { derived, watched, type Watchable } from '../watch.ts';
import type { MemberVault } from '../vault/member-vault.ts';
import type { Note, NoteKind } from './notebook.ts';
import { noteOf, noteToStore, parseStoredNote, type StoredNote } from './stored-note.ts';

const prefix = 'note/';

type Kind = Pick<NoteKind<unknown>, 'kind' | 'version'>;
const keyOf = (kind: Kind, id: string): string => `${prefix}${kind.kind}/${id}`;

const newestFirst = (a: Note<unknown>, b: Note<unknown>): number =>
  b.keptAt.localeCompare(a.keptAt) || b.id.localeCompare(a.id);

export interface SpaceNotesParts {
  edges: Pick<Edges, 'clock' | 'random' | 'locks' | 'tabs'>;
  sealed: SealedShelf;
  vault: MemberVault;
  /** The name of the space's databases. */
  space: string;
}

/** The notebook of one space: the sealed notes, and a copy in memory that the screens read. */
export class SpaceNotes {
  /** Every note that could be opened, by its key. The same map until one of them changes. */
  readonly held = watched<ReadonlyMap<string, StoredNote>>(new Map());
  readonly #parts: SpaceNotesParts;

  constructor(parts: SpaceNotesParts) {
    this.#parts = parts;
  }

  /** Reads them all again. What cannot be opened or read stays on the shelf as it is. */
  async load(): Promise<Result<void>> {
    const found = await this.#parts.sealed.all(prefix);
    if (!found.ok) return found;
    const notes = found.value.flatMap((each): [string, StoredNote][] => {
      const note = 'problem' in each ? null : parseStoredNote(each.value);
      return note ? [[each.key, note]] : [];
    });
    this.held.set(new Map(notes));
    return ok(undefined);
  }

  /** The vault was locked: nothing may stay in memory. */
  clear() {
    this.held.set(new Map());
  }

  list<T>(kind: NoteKind<T>): Watchable<readonly Note<T>[]> {
    return derived<readonly Note<T>[]>([this.held], () =>
      [...this.held.get().values()].flatMap((stored) => noteOf(kind, stored) ?? []).toSorted(newestFirst),
    );
  }

  async keep<T>(kind: NoteKind<T>, value: T, id?: string): Promise<Result<Note<T>>> {
    const checked = kind.shape.safeParse(value);
    if (!checked.success) return invalidPayload(value, checked.error);
    const kept = await this.#parts.vault.stillKept();
    if (!kept.ok) return kept;
    return this.#hold(() => this.#put(kind, checked.data, id ?? this.#newId()));
  }

  drop(kind: Kind, id: string): Promise<Result<void>> {
    return this.#hold(async () => {
      const removed = await this.#parts.sealed.remove(keyOf(kind, id));
      if (removed.ok) this.#changed((notes) => notes.delete(keyOf(kind, id)));
      return removed;
    });
  }

  async #put<T>(kind: NoteKind<T>, value: T, id: string): Promise<Result<Note<T>>> {
    const { sealed, edges } = this.#parts;
    const key = keyOf(kind, id);
    const there = await sealed.get(key);
    if (!there.ok && there.problem.code !== 'unreadable') return there;
    const before = there.ok ? parseStoredNote(there.value) : null;
    const isForeign = there.ok && there.value !== undefined && before === null;
    if (isForeign || (before && before.version > kind.version)) return failed({ code: 'newer-entry' });
    const changedAt = new Date(edges.clock.now()).toISOString();
    const note: Note<T> = { id, keptAt: before?.keptAt ?? changedAt, changedAt, value };
    const stored = noteToStore(kind, note);
    const put = await sealed.put(key, stored);
    if (!put.ok) return put;
    this.#changed((notes) => notes.set(key, stored));
    return ok(note);
  }

  #newId(): string {
    const { clock, random } = this.#parts.edges;
    const newest = [...this.held.get().values()]
      .map(({ id }) => id)
      .toSorted()
      .at(-1);
    return entryIdAfter(newest, clock.now(), random);
  }

  #hold<T>(work: () => Promise<T>): Promise<T> {
    return this.#parts.edges.locks.hold(`notes ${this.#parts.space}`, work);
  }

  #changed(change: (notes: Map<string, StoredNote>) => void) {
    const notes = new Map(this.held.get());
    change(notes);
    this.held.set(notes);
    this.#parts.edges.tabs.tell({ of: 'notes', space: this.#parts.space });
  }
}
