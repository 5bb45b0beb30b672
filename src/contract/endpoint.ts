import type * as z from 'zod/mini';
import type { Action } from '#domain/access.ts';
import type { ProblemCode } from './problem.ts';
import type { Shape } from './shape.ts';

/**
 * One thing a device can ask of a council. Server, client, tests and the OpenAPI file are all read from it.
 *
 * `who` is `anyone`, or the action that `domain/access` must allow. `keyed` endpoints need an `Idempotency-Key` and
 * answer a repeat with the first receipt. They may come with `Alongside-Replaces`, the keys of earlier words that these
 * stand in for: what was done under those is undone in the same moment, and what arrives under them later is refused.
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export interface Endpoint<P extends Shape, Q extends Shape, B extends Shape | undefined, R extends Shape> {
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Parameters are written `:name`. */
  path: `/api/${string}`;
  summary: string;
  who: 'anyone' | Action;
  params: P;
  query: Q;
  body: B;
  reply: R;
  status: 200 | 201 | 204;
  keyed: boolean;
  maxBodyBytes: number;
  problems: readonly ProblemCode[];
}

// oxlint-disable-next-line typescript/no-explicit-any -- the one place where an endpoint of any shape is meant
export type AnyEndpoint = Endpoint<any, any, any, any>;

export type ParamsOf<E extends AnyEndpoint> = z.output<E['params']>;
export type QueryOf<E extends AnyEndpoint> = z.output<E['query']>;
export type BodyOf<E extends AnyEndpoint> = E['body'] extends Shape ? z.output<E['body']> : undefined;
export type ReplyOf<E extends AnyEndpoint> = z.output<E['reply']>;

/** Declares an endpoint; the identity function, there so that its shapes are inferred. */
export const endpoint = <P extends Shape, Q extends Shape, B extends Shape | undefined, R extends Shape>(
  declared: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> => declared;
