import * as z from 'zod/mini';
import { instant, recordId } from '#contract/shape.ts';
import type { StoredNote } from './note-of.ts';
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
