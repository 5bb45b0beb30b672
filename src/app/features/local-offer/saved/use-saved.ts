import { savedNote, type SavedService } from '#app/device/local-offer/saved-service.ts';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useOwnNotes } from '../use-own-notes.ts';

export type Saved = Note<SavedService>;

/** The services that this person saved, newest first, and ways to change them. */
export function useSaved() {
  const { notes: saved, ...ways } = useOwnNotes(savedNote);
  return { saved, ...ways };
}
