import * as z from 'zod/mini';
import type { Result as AnyResult } from '#domain/result.ts';
import { line } from './shape.ts';

/**
 * Every failure that is expected, in one closed list. `status` is the HTTP status when a council sends it (0 = only a
 * device makes it); `next` is what the outbox does about it.
 *
 * - `wait`: keep the entry, try later. `sign-in`: keep it, ask the person to sign in. `update`: keep it until the app is
 *   newer. `ask`: keep it and ask its writer. `refetch`: not about an entry; fetch everything again.
 */
export const problems = {
  offline: { status: 0, next: 'wait' },
  unreachable: { status: 0, next: 'wait' },
  'bad-reply': { status: 0, next: 'wait' },
  'storage-full': { status: 0, next: 'ask' },
  'storage-missing': { status: 0, next: 'ask' },
  locked: { status: 0, next: 'wait' },
  unreadable: { status: 0, next: 'ask' },
  'newer-entry': { status: 0, next: 'update' },
  'sign-in-needed': { status: 401, next: 'sign-in' },
  'not-from-app': { status: 403, next: 'update' },
  'not-allowed': { status: 403, next: 'ask' },
  'not-found': { status: 404, next: 'ask' },
  'update-needed': { status: 426, next: 'update' },
  conflict: { status: 409, next: 'ask' },
  'key-reused': { status: 409, next: 'ask' },
  'cursor-unknown': { status: 410, next: 'refetch' },
  'too-large': { status: 413, next: 'ask' },
  invalid: { status: 422, next: 'ask' },
  'too-many': { status: 429, next: 'wait' },
  fault: { status: 500, next: 'wait' },
  busy: { status: 503, next: 'wait' },
} as const satisfies Record<
  string,
  { status: number; next: 'wait' | 'sign-in' | 'update' | 'ask' | 'refetch' }
>;

export type ProblemCode = keyof typeof problems;
export type WhatNext = (typeof problems)[ProblemCode]['next'];

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant are its type's keys
export const problemCodes = Object.keys(problems) as [ProblemCode, ...ProblemCode[]];

/** One field that was not right: where (`text`, `about.service`) and which rule it broke. */
export const fieldFault = z.object({ at: z.string(), rule: z.string() });

/**
 * A problem as it travels (`application/problem+json`).
 * @see RFC 9457; `type` is `/problems/<code>` on the council that sent it
 */
export const problemShape = z.object({
  type: z.string(),
  title: line(200),
  status: z.int(),
  code: z.enum(problemCodes),
  detail: z.optional(z.string()),
  fields: z.optional(z.array(fieldFault)),
  /** Seconds to wait before asking again. */
  retryAfter: z.optional(z.number()),
});

export interface Problem {
  code: ProblemCode;
  detail?: string | undefined;
  fields?: { at: string; rule: string }[] | undefined;
  retryAfter?: number | undefined;
}

export type Result<T> = AnyResult<T, Problem>;
