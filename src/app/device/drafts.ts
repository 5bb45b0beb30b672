import type { Result } from '#contract/problem.ts';

/** Words typed but not yet kept as an entry, sealed on this phone. One per form, by a name the form chooses. */
export interface Drafts {
  /** The drafts of whoever's space is in use now, and of no one else's after. */
  here(): Drafts;
  keep(name: string, value: unknown): Promise<Result<void>>;
  /** Undefined when there is none, or the vault is locked. */
  read(name: string): Promise<unknown>;
  drop(name: string): Promise<void>;
}
