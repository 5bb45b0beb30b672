import { failed } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { derived, following, type Watchable } from '../watch.ts';
import type { Note, Notebook, NoteKind } from './notebook.ts';

/** The notebook of whoever's space is in use. */
export class OpenNotebook implements Notebook {
  readonly size: Watchable<number>;
  readonly #current: Watchable<OpenSpace>;
  readonly #openGuest: () => Promise<OpenSpace | null>;
  readonly #lists = new WeakMap<object, Watchable<readonly Note<unknown>[]>>();

  constructor(current: Watchable<OpenSpace>, openGuest: () => Promise<OpenSpace | null>) {
    this.#current = current;
    this.#openGuest = openGuest;
    this.size = following(current, ({ notes }) => derived([notes.held], () => notes.held.get().size));
  }

  notes<T>(kind: NoteKind<T>): Watchable<readonly Note<T>[]> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list is only ever stored under its own kind
    const known = this.#lists.get(kind) as Watchable<readonly Note<T>[]> | undefined;
    if (known) return known;
    const list = following(this.#current, (space) => space.notes.list(kind));
    this.#lists.set(kind, list);
    return list;
  }

  keep<T>(kind: NoteKind<T>, value: T, id?: string): Promise<Result<Note<T>>> {
    return this.#current.get().notes.keep(kind, value, id);
  }

  drop(kind: Pick<NoteKind<unknown>, 'kind' | 'version'>, id: string): Promise<Result<void>> {
    return this.#current.get().notes.drop(kind, id);
  }

  async leftByGuest<T>(kind: NoteKind<T>): Promise<readonly Note<T>[]> {
    const guest = await this.#openGuest();
    return guest ? guest.notes.list(kind).get() : [];
  }

  async takeFromGuest<T>(kind: NoteKind<T>, ids: readonly string[]): Promise<Result<void>> {
    // Whose it is now: signing out while this goes on must not move it to somebody else's.
    const to = this.#current.get().notes;
    const guest = await this.#openGuest();
    if (!guest || to !== this.#current.get().notes) return failed({ code: 'locked' });
    const { moveNotes } = await import('./guest-notes.ts');
    return moveNotes(kind, ids, { from: guest.notes, to });
  }

  async exportAll(): Promise<Blob> {
    const { notebookFile } = await import('./notebook-file.ts');
    return notebookFile([...this.#current.get().notes.held.get().values()]);
  }
}
