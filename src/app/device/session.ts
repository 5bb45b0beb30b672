import type { Member } from '#contract/member.ts';
import type { Result } from '#contract/problem.ts';
import type { Watchable } from './watch.ts';

/** Who the council says is signed in. `unknown` until it has been asked; reading never needs it. */
export type SessionState =
  | { is: 'unknown' }
  | { is: 'guest' }
  | { is: 'signed-in'; member: Member; until: string | null }
  | { is: 'expired'; member: Member };

export interface Session extends Watchable<SessionState> {
  /** Asks the council who is signed in. */
  check(): Promise<Result<void>>;
  /** Where signing in begins; `back` is a path of this app. */
  signInPath(back: string): string;
  /**
   * Ends the session at the council and closes this member's space. What they wrote stays sealed on this phone.
   * `next` is where the browser should go to end it at the sign-in provider, too.
   */
  signOut(): Promise<Result<{ next: string | null }>>;
}
