import type { Problem } from '#contract/problem.ts';
import { failed, ok, type Result } from '#domain/result.ts';

/** Where a page of a list at the desk begins, as an earlier page gave it as `next`; null for the first page. */
export function readBefore(before: string | undefined): Result<bigint | null, Problem> {
  if (before === undefined) return ok(null);
  return /^\d{1,18}$/.test(before)
    ? ok(BigInt(before))
    : failed({ code: 'invalid', fields: [{ at: 'before', rule: 'invalid_format' }] });
}
