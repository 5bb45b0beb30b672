import type { Note, NoteKind } from './notebook.ts';

/** A note as it lies on the shelf, whatever its kind. */
export interface StoredNote {
  format: number;
  kind: string;
  version: number;
  id: string;
  keptAt: string;
  changedAt: string;
  value: unknown;
}

/** The note as its kind knows it; null when it is of another kind, of a newer version, or not of its shape. */
export function noteOf<T>(kind: NoteKind<T>, stored: StoredNote): Note<T> | null {
  if (stored.kind !== kind.kind || stored.version > kind.version) return null;
  const value = kind.shape.safeParse(stored.value);
  const { id, keptAt, changedAt } = stored;
  return value.success ? { id, keptAt, changedAt, value: value.data } : null;
}
