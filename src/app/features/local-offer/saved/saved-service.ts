import * as z from 'zod/mini';
import { line, prose } from '#contract/shape.ts';
import type { NoteKind } from '#app/device/notebook/notebook.ts';

export const longestNote = 2000;
const longestList = 60;

const savedService = z.object({
  /** As it was called when it was saved, so that the note still makes sense if the service goes. */
  name: line(300),
  note: z.optional(prose(longestNote)),
  lists: z.array(line(longestList)),
});

export type SavedService = z.output<typeof savedService>;

/** Services that someone saved, in the private notebook; the id of each note is the id of its service. */
export const savedNote: NoteKind<SavedService> = { kind: 'saved-service', version: 1, shape: savedService };

/** The name of a list as it is kept: no spaces around it, and not too long. Undefined where nothing is left. */
export const listNamed = (written: string): string | undefined =>
  written.trim().replaceAll(/\s+/g, ' ').slice(0, longestList).trim() || undefined;

/** Every list that something is on, by name. */
export const listsOf = (saved: readonly { value: SavedService }[]): string[] =>
  [...new Set(saved.flatMap(({ value }) => value.lists))].toSorted((a, b) => a.localeCompare(b));
