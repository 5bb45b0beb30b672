import * as z from 'zod/mini';
import type { NoteKind } from '../notebook/notebook.ts';

/** Dates of this phone's guest that a member said are somebody else's: they are not asked about them again. */
export const notMine: NoteKind<{ ids: string[] }> = {
  kind: 'dates.not-mine',
  version: 1,
  shape: z.object({ ids: z.array(z.string()) }),
};
