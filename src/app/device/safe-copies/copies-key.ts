import * as z from 'zod/mini';
import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { OpenSpace } from '../space/open-space.ts';

/** Where the recovery secret lies, sealed, in the space of a member who wants safe copies. */
export const copiesKey = 'safe-copies';

const marks = 'copied/';
const kept = z.object({ format: z.literal(1), secret: z.base64() });

export const keepSecret = (space: OpenSpace, secret: string): Promise<Result<void>> =>
  space.sealed.put(copiesKey, { format: 1, secret });

/** The recovery secret in base 64, out of what was stored. Problem: `unreadable`. */
export function secretIn(stored: unknown): Result<string> {
  const found = kept.safeParse(stored);
  return found.success ? ok(found.data.secret) : failed({ code: 'unreadable' });
}

/** Ids of the entries whose copies the council is known to hold. */
export async function markedIds({ sealed }: OpenSpace): Promise<string[]> {
  const keys = await sealed.keys(marks);
  return keys.ok ? keys.value.map((key) => key.slice(marks.length)) : [];
}

export const mark = ({ sealed }: OpenSpace, id: string): Promise<Result<void>> => sealed.put(marks + id, {});
export const unmark = ({ sealed }: OpenSpace, id: string): Promise<Result<void>> => sealed.remove(marks + id);
