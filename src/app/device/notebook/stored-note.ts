import * as z from 'zod/mini';
import { instant, recordId } from '#contract/shape.ts';
import type { Note, NoteKind } from './notebook.ts';

const format = 1;

const storedNote = z.object({
  format: z.int(),
  kind: z.string(),
  version: z.int(),
  id: recordId,
  keptAt: instant,
  changedAt: instant,
  value: z.unknown(),
});

export type StoredNote = z.output<typeof storedNote>;

/** A note as it is to be stored. */
export const noteToStore = <T>(kind: NoteKind<T>, note: Note<T>): StoredNote => ({
  format,
  kind: kind.kind,
  version: kind.version,
  ...note,
});

/** Null when it is no note, or its layout is one this app does not know. */
export function parseStoredNote(value: unknown): StoredNote | null {
  const read = storedNote.safeParse(value);
  return read.success && read.data.format <= format ? read.data : null;
}

/** The note as its kind knows it; null when it is of another kind, of a newer version, or not of its shape. */
export function noteOf<T>(kind: NoteKind<T>, stored: StoredNote): Note<T> | null {
  if (stored.kind !== kind.kind || stored.version > kind.version) return null;
  const value = kind.shape.safeParse(stored.value);
  const { id, keptAt, changedAt } = stored;
  return value.success ? { id, keptAt, changedAt, value: value.data } : null;
}
