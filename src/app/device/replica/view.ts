import type { BankHolidays } from '#contract/council.ts';
import type { RecordKind, RecordOf } from '#contract/record.ts';
import type { Entry } from '../outbox/entry.ts';

/** What the council shared, and what waits to reach it, at one moment. */
export interface Snapshot {
  list<K extends RecordKind>(kind: K): RecordOf<K>[];
  get<K extends RecordKind>(kind: K, id: string): RecordOf<K> | undefined;
  /** Entries of one kind that the council is not known to have, oldest first. */
  waiting(kind: string): Entry[];
  /** The day it is in Europe/London. */
  today: string;
  /** Null until they have been fetched once. */
  bankHolidays: BankHolidays | null;
}

/** Something a screen reads. `read` is pure, and answers `undefined` when what it needs is not on this device. */
export interface View<A extends unknown[], T> {
  name: string;
  kinds: readonly RecordKind[];
  read(snapshot: Snapshot, ...args: A): T | undefined;
}

/** Declares a view; the identity function, there so that its types are inferred. */
export const view = <A extends unknown[], T>(declared: View<A, T>): View<A, T> => declared;

/**
 * What a screen can show. `updatedAt` is when everything the council shares was last known to be here; `waiting` counts
 * the entries laid over it.
 */
export type ViewState<T> =
  | { is: 'opening' }
  | { is: 'locked' }
  | { is: 'absent' }
  | { is: 'here'; value: T; updatedAt: string | null; waiting: number };
