import { useOwnNotes } from '../use-own-notes.ts';
import { searchNote } from './saved-search.ts';

/** The searches that this person saved, newest first, and ways to change them. */
export function useSavedSearches() {
  const { notes: searches, ...ways } = useOwnNotes(searchNote);
  return { searches, ...ways };
}
