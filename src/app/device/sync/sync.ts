import type { ProblemCode } from '#contract/problem.ts';
import type { Watchable } from '../watch.ts';

/**
 * What one sync really did. `outcome` is `done` only when everything due was sent and everything new was fetched;
 * otherwise it is the first thing that stood in the way.
 */
export interface SyncReport {
  outcome: 'done' | ProblemCode;
  /** Entries the council now has that it was not known to have before. */
  sent: number;
  /** Records that changed here. */
  received: number;
  /** Entries not delivered, by the reason. */
  failed: Partial<Record<ProblemCode, number>>;
  /** Entries still on this phone only, after it. */
  left: number;
}

export interface SyncState {
  running: boolean;
  /** When everything was last sent and fetched. */
  lastAt: string | null;
  lastOutcome: 'done' | ProblemCode | null;
}

export interface Sync {
  /** Sends what waits and fetches what is new, now, whatever the timers say. */
  now(): Promise<SyncReport>;
  state: Watchable<SyncState>;
}
