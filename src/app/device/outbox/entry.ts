import type { ProblemCode } from '#contract/problem.ts';

/** What is true of one entry now. Times are moments in UTC, by this device's clock unless the council gave them. */
export type EntryState =
  /** On this phone, and never tried. */
  | { is: 'saved' }
  /** Tried at `triedAt`, for the `tries`-th time. `nextTryAt` is null when something other than time must come first. */
  | { is: 'waiting'; tries: number; because: ProblemCode; triedAt: string; nextTryAt: string | null }
  | { is: 'sending' }
  /** Only its writer can move it on: sign in, change it, or delete it. */
  | { is: 'needs-you'; because: ProblemCode; fields?: { at: string; rule: string }[] | undefined }
  /** Written by a newer app than this one. */
  | { is: 'needs-update' }
  /** The council has it, and said so. */
  | { is: 'received'; reference: string; receivedAt: string };

/** Something a person wrote, and what has become of it. `id` is also the idempotency key. */
export interface Entry {
  id: string;
  kind: string;
  lane: string;
  writtenAt: string;
  state: EntryState;
  /** As its operation's payload; null when it cannot be read. */
  payload: unknown;
  /** It may have arrived already: what is written in its place must go with a name if it did, and with none if not. */
  nameStays: boolean;
}

/** Whether the council is not known to have it. */
export const isUnsent = (entry: Entry): boolean => entry.state.is !== 'received';
