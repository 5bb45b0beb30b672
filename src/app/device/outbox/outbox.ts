import type { Result } from '#contract/problem.ts';
import type { Operation } from '../operation.ts';
import type { Watchable } from '../watch.ts';
import type { Entry } from './entry.ts';

/** What people wrote, until the council has it or they delete it. Received entries stay 90 days, with their receipts. */
export interface Outbox {
  /**
   * Keeps a draft. It is sealed and stored before this resolves. Problems: `storage-full`, `locked`, `invalid`,
   * `storage-missing` (nothing can be kept here and it could not be sent at once), `sign-in-needed` (a named draft, and
   * no one has signed in on this phone). After a problem nothing was kept: leave the words in the form.
   */
  add<D>(op: Operation<D>, draft: D): Promise<Result<Entry>>;
  /** Newest first. Empty while the vault is locked. */
  entries(): Entry[];
  all: Watchable<Entry[]>;
  /** `too-late`: it was being sent, and the council has it now. */
  remove(id: string): Promise<'removed' | 'too-late'>;
  /** Undoes `remove`: the same entry, under the same key. */
  putBack(entry: Entry): Promise<Result<Entry>>;
  /**
   * New words for an entry the council refused or has not seen: a new entry with a new key, in place of the old one.
   * Where the old one may have arrived all the same, the council keeps the new one instead. Problems: as `add`, and
   * `conflict` (it is being sent or was received; or its name must stay, and would not), `not-found`.
   */
  amend<D>(id: string, op: Operation<D>, draft: D): Promise<Result<Entry>>;
  /** Puts an entry that needs its writer back in the queue as it is. */
  tryAgain(id: string): Promise<void>;
  /** Everything not received, as a JSON file a person can read. */
  exportUnsent(): Promise<Blob>;
}
