import { aliasedTable, and, desc, eq, isNotNull, isNull, sql, type SQL } from 'drizzle-orm';
import type { AsideReason, CommentAtDesk } from '#contract/comment-answer.ts';
import type { Result } from '#contract/problem.ts';
import { failed, ok } from '#domain/result.ts';
import { comments, redactions } from './comment-tables.ts';
import type { Queries } from './database.ts';
import { members } from './tables.ts';

const pageSize = 50;
const writers = members;
const officers = aliasedTable(members, 'officer');

/** Not as they were filed: what was sent again or brought in from elsewhere may be filed long after it was received. */
export const newestFirst = [desc(comments.receivedAt), desc(comments.seq)] as const;

/** Those that come after one in that order. */
const after = (seq: bigint): SQL => sql`(${comments.receivedAt}, ${comments.seq}) <
  (select earlier.received_at, earlier.seq from comment as earlier where earlier.seq = ${seq})`;

/** Comments with the names that belong to them: who wrote each, and who put it aside. */
const withNames = (queries: Queries, which: SQL | undefined) =>
  queries
    .select({ row: comments, from: writers.name, by: officers.name })
    .from(comments)
    .leftJoin(writers, eq(writers.id, comments.memberId))
    .leftJoin(officers, eq(officers.id, comments.asideBy))
    .where(and(isNull(comments.replacedBy), which))
    .orderBy(...newestFirst);

type Named = Awaited<ReturnType<typeof withNames>>[number];

function atDesk({ row, from, by }: Named): CommentAtDesk {
  const { id, reference, about, text, asideReason: reason, asideAt } = row;
  return {
    id,
    reference,
    receivedAt: row.receivedAt.toISOString(),
    about,
    text,
    from,
    aside: reason && asideAt ? { reason, by, at: asideAt.toISOString() } : null,
  };
}

/** The comments that one answer is to, or several, newest first. */
export async function commentsWhere(queries: Queries, which: SQL): Promise<CommentAtDesk[]> {
  return (await withNames(queries, which)).map(atDesk);
}

/** Comments in no group: new, or put aside. Newest first. @param before what an earlier page gave as `next` */
export async function looseComments(
  queries: Queries,
  show: 'new' | 'aside',
  before: bigint | null,
): Promise<{ comments: CommentAtDesk[]; next: string | null }> {
  const rows = await withNames(
    queries,
    and(
      isNull(comments.answerId),
      show === 'new' ? isNull(comments.asideReason) : isNotNull(comments.asideReason),
      before === null ? undefined : after(before),
    ),
  ).limit(pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    comments: shown.map(atDesk),
    next: last && rows.length > pageSize ? String(last.row.seq) : null,
  };
}

/** Puts a comment aside for a reason, which is logged, or brings it back. One in a group is a conflict. */
export async function putAside(
  queries: Queries,
  commentId: string,
  officerId: string,
  reason: AsideReason | null,
): Promise<Result<CommentAtDesk>> {
  return queries.transaction(async (tx): Promise<Result<CommentAtDesk>> => {
    const [row] = await tx
      .select()
      .from(comments)
      .where(and(eq(comments.id, commentId), isNull(comments.replacedBy)))
      .for('update');
    if (!row) return failed({ code: 'not-found' });
    if (row.answerId !== null) return failed({ code: 'conflict' });
    await tx
      .update(comments)
      .set({
        asideReason: reason,
        asideBy: reason && officerId,
        asideAt: reason && new Date(),
      })
      .where(eq(comments.id, commentId));
    if (reason) await tx.insert(redactions).values({ commentId, kind: reason, madeBy: officerId });
    const [now] = await commentsWhere(tx, eq(comments.id, commentId));
    return now ? ok(now) : failed({ code: 'not-found' });
  });
}
