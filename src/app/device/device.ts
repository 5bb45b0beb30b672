import type { BankHolidays, Council } from '#contract/council.ts';
import type { Drafts } from './drafts.ts';
import type { LocalOffer } from './local-offer/local-offer.ts';
import type { Call } from './operation.ts';
import type { Notebook } from './notebook/notebook.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { PublishedCommentsHere } from './public-copy/published-comments-copy.ts';
import type { Replica } from './replica/replica.ts';
import type { SafeCopies } from './safe-copies/safe-copies.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';
import type { Space, Spaces } from './spaces.ts';
import type { StorageHealth } from './storage/health.ts';
import type { Sync } from './sync/sync.ts';
import type { Updates } from './updates.ts';
import type { Vault } from './vault/vault.ts';
import type { Watchable } from './watch.ts';

/** Whether the council answers, proved by the last request and not by a flag. */
export type Connection = 'unknown' | 'reachable' | 'unreachable';

/** Everything that makes the app work without a council. Screens read and write here, and wait for nothing else. */
export interface Device {
  council: Watchable<Council | null>;
  bankHolidays: Watchable<BankHolidays | null>;
  session: Session;
  space: Watchable<Space>;
  spaces: Spaces;
  vault: Vault;
  outbox: Outbox;
  drafts: Drafts;
  /** What people write for themselves; never sent. */
  notebook: Notebook;
  replica: Replica;
  localOffer: LocalOffer;
  publishedComments: PublishedCommentsHere;
  safeCopies: SafeCopies;
  sync: Sync;
  connection: Watchable<Connection>;
  updates: Updates;
  settings: Settings;
  storage: StorageHealth;
  /** The day it is in Europe/London; changes at midnight. */
  today: Watchable<string>;
  /** Set when the council ordered this phone to forget someone, until it is cleared by `undefined`. */
  forgotten: Watchable<{ by: 'council'; at: string } | null>;
  /**
   * Asks the council, as whoever is signed in, for what is other people's and so is never kept here. It needs signal.
   */
  ask: Call;
  /** Drops this member's databases from this phone, unsent words too, and tells the other tabs. */
  forget(): Promise<void>;
  /** The same for everyone whose databases are on this phone, the guest's too. Whoever is signed in is signed out. */
  forgetEveryone(): Promise<void>;
}
