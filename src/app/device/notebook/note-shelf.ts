import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import { entryIdAfter } from '../outbox/entry-id.ts';
import { invalidPayload } from '../outbox/invalid-payload.ts';
import type { Watched } from '../watch.ts';
import type { StoredNote } from './note-of.ts';
import { notePrefix } from './note-prefix.ts';
import type { Note, NoteKind } from './notebook.ts';
import type { SpaceNotesParts } from './space-notes.ts';
import { noteToStore, parseStoredNote } from './stored-note.ts';

type Kind = Pick<NoteKind<unknown>, 'kind' | 'version'>;
const keyOf = (kind: Kind, id: string): string => `${notePrefix}${kind.kind}/${id}`;

export interface NoteShelfParts extends SpaceNotesParts {
  held: Watched<ReadonlyMap<string, StoredNote>>;
}

/** Reads and writes the sealed notes of one space, one change at a time over all tabs. */
export class NoteShelf {
  readonly #parts: NoteShelfParts;

  constructor(parts: NoteShelfParts) {
    this.#parts = parts;
  }

  /** Reads them all. What cannot be opened or read stays on the shelf as it is. */
  async load(): Promise<Result<void>> {
    const found = await this.#parts.sealed.all(notePrefix);
    if (!found.ok) return found;
    const notes = found.value.flatMap((each): [string, StoredNote][] => {
      const note = 'problem' in each ? null : parseStoredNote(each.value);
      return note ? [[each.key, note]] : [];
    });
    this.#parts.held.set(new Map(notes));
    return ok(undefined);
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
    const { edges, held } = this.#parts;
    const newest = [...held.get().values()]
      .map(({ id }) => id)
      .toSorted()
      .at(-1);
    return entryIdAfter(newest, edges.clock.now(), edges.random);
  }

  #hold<T>(work: () => Promise<T>): Promise<T> {
    return this.#parts.edges.locks.hold(`notes ${this.#parts.space}`, work);
  }

  #changed(change: (notes: Map<string, StoredNote>) => void) {
    const { held, edges, space } = this.#parts;
    const notes = new Map(held.get());
    change(notes);
    held.set(notes);
    edges.tabs.tell({ of: 'notes', space });
  }
}
