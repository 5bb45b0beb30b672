import { and, asc, count, eq, ne, sql } from 'drizzle-orm';
import type { Problem } from '#contract/problem.ts';
import type { SafeCopy } from '#contract/safe-copy.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Queries } from './database.ts';
import { safeCopies } from './tables.ts';

/** A person's unsent words are few; more than this is a fault of a device, or abuse. */
const mostCopies = 100;

/** Keeps a sealed copy; one with the same id takes the place of the earlier. */
export async function storeSafeCopy(
  queries: Queries,
  memberId: string,
  id: string,
  sealed: string,
): Promise<Result<SafeCopy, Problem>> {
  const others = and(eq(safeCopies.memberId, memberId), ne(safeCopies.id, id));
  const [held] = await queries.select({ copies: count() }).from(safeCopies).where(others);
  if ((held?.copies ?? 0) >= mostCopies)
    return failed({ code: 'too-many', detail: `At most ${mostCopies} copies are kept.` });
  const [row] = await queries
    .insert(safeCopies)
    .values({ memberId, id, sealed })
    .onConflictDoUpdate({ target: [safeCopies.memberId, safeCopies.id], set: { sealed, keptAt: sql`now()` } })
    .returning();
  if (!row) throw new Error('The kept copy was not returned');
  return ok(copyOf(row));
}

export async function keptSafeCopies(queries: Queries, memberId: string): Promise<SafeCopy[]> {
  const rows = await queries
    .select()
    .from(safeCopies)
    .where(eq(safeCopies.memberId, memberId))
    .orderBy(asc(safeCopies.id));
  return rows.map(copyOf);
}

export async function removeSafeCopy(queries: Queries, memberId: string, id: string): Promise<void> {
  await queries.delete(safeCopies).where(and(eq(safeCopies.memberId, memberId), eq(safeCopies.id, id)));
}

const copyOf = ({ id, keptAt, sealed }: typeof safeCopies.$inferSelect): SafeCopy => ({
  id,
  keptAt: keptAt.toISOString(),
  sealed,
});
