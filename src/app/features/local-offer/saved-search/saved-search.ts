import * as z from 'zod/mini';
import type { Note, NoteKind } from '#app/device/notebook/notebook.ts';
import { line } from '#contract/shape.ts';
import { addressOf, lookingAt } from '../looking-address.ts';
import type { Looking } from '../looking.ts';

/** The most letters of a name that somebody gives to a search. */
export const longestName = 80;

/** Of a search that finds more than this, nobody asks which ones are new. */
export const mostSeen = 500;

const savedSearch = z.object({
  /** What its owner calls it; without it, it is called by its words and filters. */
  name: z.optional(line(longestName)),
  /** What is looked for, as an address has it. */
  address: z.string().check(z.maxLength(4000)),
  /** Marks of the services that it found when its owner last looked; none where there were too many. */
  seen: z.optional(z.array(z.string().check(z.maxLength(8))).check(z.maxLength(mostSeen))),
});

export type SavedSearch = z.output<typeof savedSearch>;
export type SavedSearchNote = Note<SavedSearch>;

/** Searches that someone saved, in the private notebook. */
export const searchNote: NoteKind<SavedSearch> = { kind: 'saved-search', version: 1, shape: savedSearch };

/** What tells one search from another: the same words and filters give the same address. */
export const addressToKeep = (looking: Looking): string => {
  const text = looking.text.trim().replaceAll(/\s+/g, ' ');
  return addressOf({ ...looking, text }).toString();
};

export const lookingSaved = ({ address }: Pick<SavedSearch, 'address'>): Looking =>
  lookingAt(new URLSearchParams(address));

/** Where somebody is moves with them, and what is new near them says nothing about what is new. */
export const canTellNew = ({ near }: Looking): boolean => near !== 'me';
