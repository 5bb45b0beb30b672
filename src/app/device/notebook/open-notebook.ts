import type { Result } from '#contract/problem.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { derived, following, type Watchable } from '../watch.ts';
import type { Note, Notebook, NoteKind } from './notebook.ts';

/** The notebook of whoever's space is in use. */
export class OpenNotebook implements Notebook {
  readonly size: Watchable<number>;
  readonly #current: Watchable<OpenSpace>;
  readonly #lists = new WeakMap<object, Watchable<readonly Note<unknown>[]>>();

  constructor(current: Watchable<OpenSpace>) {
    this.#current = current;
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

  async exportAll(): Promise<Blob> {
    const { notebookFile } = await import('./notebook-file.ts');
    return notebookFile([...this.#current.get().notes.held.get().values()]);
  }
}
