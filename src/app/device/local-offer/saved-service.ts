import * as z from 'zod/mini';
import { line, prose } from '#contract/shape.ts';
import type { Notebook, NoteKind } from '../notebook/notebook.ts';
import type { LocalOffer } from './local-offer.ts';

/** The most letters of a note about a saved service, and of the name of a list. */
export const longestNote = 2000;
export const longestList = 60;

const savedService = z.object({
  /** As it was called when it was saved, so that the note still makes sense if the service goes. */
  name: line(300),
  note: z.optional(prose(longestNote)),
  lists: z.array(line(longestList)),
});

export type SavedService = z.output<typeof savedService>;

/** Services that someone saved, in the private notebook; the id of each note is the id of its service. */
export const savedNote: NoteKind<SavedService> = { kind: 'saved-service', version: 1, shape: savedService };

/**
 * Has the Local Offer on this phone keep what was saved, wherever it is. While the notebook is locked nothing is known to
 * be saved.
 *
 * @returns stops it
 */
export function keepWhatIsSaved(
  notebook: Pick<Notebook, 'notes'>,
  localOffer: Pick<LocalOffer, 'keepAlways'>,
): () => void {
  const saved = notebook.notes(savedNote);
  const tell = () => localOffer.keepAlways(saved.get().map(({ id }) => id));
  tell();
  return saved.subscribe(tell);
}
