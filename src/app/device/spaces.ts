import type { Role } from '#domain/access.ts';
import type { Result } from '#contract/problem.ts';
import type { Watchable } from './watch.ts';

/** Whose databases are in use. */
export type Space = { is: 'guest' } | { is: 'member'; memberId: string; name: string; role: Role };

/** Whose place it is; null for a guest. */
export const ownerOf = (space: Space): string | null => (space.is === 'member' ? space.memberId : null);

/** Someone whose words are on this phone. `closed` after they signed out: a PIN or signing in opens it again. */
export interface KnownMember {
  memberId: string;
  name: string;
  role: Role;
  hasPin: boolean;
  closed: boolean;
}

export interface Spaces {
  known: Watchable<KnownMember[]>;
  /** Opens another member's space, or the guest's. `sign-in-needed` when it was closed and has no PIN. */
  choose(memberId: string | null): Promise<Result<void>>;
}
