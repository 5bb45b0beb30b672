import { ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Edges } from '../edges/edges.ts';
import type { SealedShelf } from '../storage/sealed-shelf.ts';
import type { MemberVault } from '../vault/member-vault.ts';
import { derived, watched, type Watchable } from '../watch.ts';
import { noteOf, type StoredNote } from './note-of.ts';
import { notePrefix } from './note-prefix.ts';
import type { Note, NoteKind } from './notebook.ts';

const newestFirst = (a: Note<unknown>, b: Note<unknown>): number =>
  b.keptAt.localeCompare(a.keptAt) || b.id.localeCompare(a.id);

export interface SpaceNotesParts {
  edges: Pick<Edges, 'clock' | 'random' | 'locks' | 'tabs'>;
  sealed: SealedShelf;
  vault: MemberVault;
  /** The name of the space's databases. */
  space: string;
}

/** The notebook of one space: a copy in memory that the screens read. What reads and writes the shelf comes when it is needed. */
export class SpaceNotes {
  /** Every note that could be opened, by its key. The same map until one of them changes. */
  readonly held = watched<ReadonlyMap<string, StoredNote>>(new Map());
  readonly #parts: SpaceNotesParts;

  constructor(parts: SpaceNotesParts) {
    this.#parts = parts;
  }

  /** Reads them all again. */
  async load(): Promise<Result<void>> {
    const keys = await this.#parts.sealed.keys(notePrefix);
    if (!keys.ok) return keys;
    if (keys.value.length === 0) return ok(this.clear());
    return (await this.#shelf()).load();
  }

  /** The vault was locked, or there is nothing: nothing may stay in memory. */
  clear(): void {
    if (this.held.get().size > 0) this.held.set(new Map());
  }

  list<T>(kind: NoteKind<T>): Watchable<readonly Note<T>[]> {
    return derived<readonly Note<T>[]>([this.held], () =>
      [...this.held.get().values()].flatMap((stored) => noteOf(kind, stored) ?? []).toSorted(newestFirst),
    );
  }

  async keep<T>(kind: NoteKind<T>, value: T, id?: string): Promise<Result<Note<T>>> {
    return (await this.#shelf()).keep(kind, value, id);
  }

  async drop(kind: Pick<NoteKind<unknown>, 'kind' | 'version'>, id: string): Promise<Result<void>> {
    return (await this.#shelf()).drop(kind, id);
  }

  async #shelf() {
    const { NoteShelf } = await import('./note-shelf.ts');
    return new NoteShelf({ ...this.#parts, held: this.held });
  }
}
