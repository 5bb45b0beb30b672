import type { AnyEndpoint, BodyOf, ParamsOf, QueryOf, ReplyOf } from '#contract/endpoint.ts';
import type { Receipt } from '#contract/feedback.ts';
import type { Result } from '#contract/problem.ts';
import type { RecordKind, RecordOf } from '#contract/record.ts';
import type { Shape } from '#contract/shape.ts';

/** What is asked of one endpoint. Parts that the endpoint does not have are left out. */
export interface Asking<E extends AnyEndpoint> {
  params?: ParamsOf<E>;
  query?: QueryOf<E>;
  body?: BodyOf<E>;
  idempotencyKey?: string;
  /** Keys under which earlier words may have arrived that these stand in for. */
  replaces?: readonly string[] | undefined;
}

/** Asks the council. Never throws: no signal, a bad reply and a refusal are all problems. */
export type Call = <E extends AnyEndpoint>(endpoint: E, asking: Asking<E>) => Promise<Result<ReplyOf<E>>>;

/** A record that a receipt proves the council now holds. */
export type ReceivedRecord = { [K in RecordKind]: { kind: K; id: string; value: RecordOf<K> } }[RecordKind];

/** Something a person can write: how it is kept, and how it reaches the council. */
export interface Operation<D> {
  /** `noun.verb`; never changed, for it is stored. */
  kind: string;
  /** Raised when the payload's shape changes; an app that finds a higher one keeps the entry and waits to be updated. */
  version: number;
  payload: Shape<D>;
  /** Entries in one lane are sent in the order they were written; lanes do not wait for each other. */
  lane(draft: D): string;
  /** False when the council must not know who wrote it: it is then delivered with no cookie. */
  named(draft: D): boolean;
  /** `key` is the same each time one entry is delivered, so that the council can tell a repeat. */
  deliver(draft: D, key: string, call: Call): Promise<Result<Receipt>>;
  /** The record this makes in the member's own feed, if it makes one. It is shown at once, before the feed brings it. */
  received?(draft: D, receipt: Receipt): ReceivedRecord | undefined;
  /** Brings a payload written at an older `version` forward. */
  upgrade?(payload: unknown, from: number): unknown;
}

export type AnyOperation = Operation<unknown>;

/** Declares an operation; the identity function, there so that its draft is inferred. */
export const operation = <D>(declared: Operation<D>): Operation<D> => declared;
