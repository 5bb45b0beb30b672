import type { Result } from '#contract/problem.ts';

/**
 * A database of records under keys. There are no transactions: each `put` and `remove` stands alone, and code must
 * hold up when it is stopped between any two. Problems: `storage-full`, `storage-missing`.
 */
export interface Shelf {
  name: string;
  /** Undefined when there is none. */
  get(key: string): Promise<Result<unknown>>;
  /** Everything under keys that start so, by key. */
  all(prefix: string): Promise<Result<[key: string, value: unknown][]>>;
  keys(prefix: string): Promise<Result<string[]>>;
  put(key: string, value: unknown): Promise<Result<void>>;
  remove(key: string): Promise<Result<void>>;
}

export interface Shelves {
  /** False: nothing outlives this page. */
  keep: boolean;
  open(name: string): Shelf;
  /** Drops a whole database. What is still being written to it then fails. */
  drop(name: string): Promise<void>;
}

const first = 'alongside';
export const deviceShelfName = `${first}-device`;
export const localOfferShelfName = `${first}-local-offer`;

/** The database of one member, or of the guest. */
export const spaceShelfName = (memberId: string | null): string =>
  memberId === null ? `${first}-guest` : `${first}-member-${memberId}`;
