import type * as z from 'zod/mini';
import { failed } from '#domain/result.ts';
import type { Problem } from '#contract/problem.ts';

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const partOf = (whole: unknown, key: PropertyKey): unknown =>
  typeof whole === 'object' && whole !== null ? Reflect.get(whole, key) : undefined;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce(partOf, value);

/** What is wrong with a draft, field by field, in the words that forms and councils use for rules. */
export function invalidPayload(payload: unknown, error: z.core.$ZodError): { ok: false; problem: Problem } {
  const fields = error.issues.map((issue) => ({
    at: issue.path.join('.'),
    rule: isEmpty(valueAt(payload, issue.path)) ? 'empty' : issue.code,
  }));
  return failed({ code: 'invalid', fields });
}
