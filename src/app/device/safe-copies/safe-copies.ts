import type { ProblemCode, Result } from '#contract/problem.ts';
import type { Watchable } from '../watch.ts';

/** `kept` of the entries not sent yet are also on the council's server, sealed; `waiting` are not there yet. */
export type SafeCopiesState =
  { is: 'off' } | { is: 'on'; kept: number; waiting: number; tooLong: number; because: ProblemCode | null };

/**
 * Sealed copies of what is not sent yet, on the council's server, for when a phone clears its storage. Only named
 * entries: a copy of something with no name would tell the council who was about to send it.
 */
export interface SafeCopies {
  state: Watchable<SafeCopiesState>;
  /** The recovery code, to be written down: it is shown once and kept by no one else. */
  turnOn(): Promise<Result<string>>;
  /** Stops, and has the council forget the copies. */
  turnOff(): Promise<Result<void>>;
  /** Brings back what the copies hold. `invalid`: not a code, a letter is wrong. `unreadable`: a code, but not the one for these. */
  restore(code: string): Promise<Result<{ restored: number; unreadable: number }>>;
}
