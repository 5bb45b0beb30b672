import type { Result } from '#contract/problem.ts';
import type { Shape } from '#contract/shape.ts';
import type { Watchable } from '../watch.ts';

/** One kind of note, declared once by what writes it. `version` goes up when `shape` comes to hold something else. */
export interface NoteKind<T> {
  kind: string;
  version: number;
  shape: Shape<T>;
}

export interface Note<T> {
  id: string;
  /** Moments in UTC: when it was first written, and last changed. */
  keptAt: string;
  changedAt: string;
  value: T;
}

/** What a person writes for themselves: sealed on this phone, with or without an account, and never sent. */
export interface Notebook {
  /** How many notes there are of all kinds; none while locked. */
  size: Watchable<number>;
  /** Newest first; empty while locked. Notes this app cannot read, or a newer one wrote, are left out and left alone. */
  notes<T>(kind: NoteKind<T>): Watchable<readonly Note<T>[]>;
  /**
   * Writes a note, or writes it anew under its id. Keeping a dropped note's value under its id brings it back.
   *
   * @returns problems: `locked`, `storage-full`, `storage-missing`; `invalid` when the value has not the shape of its
   *   kind; `newer-entry` when a newer app wrote what stands there
   */
  keep<T>(kind: NoteKind<T>, value: T, id?: string): Promise<Result<Note<T>>>;
  drop(kind: Pick<NoteKind<unknown>, 'kind' | 'version'>, id: string): Promise<Result<void>>;
  /**
   * What stands in the notebook of this phone's guest, who may be the same person before they signed in, or anyone else.
   * Newest first; empty where the guest's notebook is the one in use, or is locked.
   */
  leftByGuest<T>(kind: NoteKind<T>): Promise<readonly Note<T>[]>;
  /**
   * Moves some of these here, at their reader's asking: each is kept here before it goes there, under the same id, so
   * that stopping at any moment loses none and doubles none.
   */
  takeFromGuest<T>(kind: NoteKind<T>, ids: readonly string[]): Promise<Result<void>>;
  /** Everything in it, as a file that people and programs can read. */
  exportAll(): Promise<Blob>;
}
