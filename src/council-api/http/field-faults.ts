import type * as z from 'zod/mini';
import type { Problem } from '#contract/problem.ts';

/** At most this many are told; a body that is wrong everywhere needs no list. */
const mostFields = 20;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What is wrong and where, by the schema library's names for rules, with `empty` for what was not given at all. */
export function invalid(given: unknown, issues: readonly z.core.$ZodIssue[]): Problem {
  const fields = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ at: [...issue.path, key].join('.'), rule: issue.code }));
    return [{ at: issue.path.join('.'), rule: isEmpty(valueAt(given, issue.path)) ? 'empty' : issue.code }];
  });
  return { code: 'invalid', fields: fields.slice(0, mostFields) };
}
