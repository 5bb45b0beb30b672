import { and, desc, eq, inArray, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm';
import type { AnswerAtDesk, answersShown } from '#contract/comment-answer.ts';
import { leftOutKinds } from '#contract/left-out.ts';
import { comments, commentAnswers, redactions } from './comment-tables.ts';
import { commentsWhere, newestFirst } from './comments-at-desk.ts';
import type { Queries } from './database.ts';
import { members } from './tables.ts';

/** As many groups as an officer can look over; older published ones are in the public list. */
const mostShown = 200;

const isDraft = eq(commentAnswers.state, 'draft');
const which: Record<(typeof answersShown)[number], SQL | undefined> = {
  grouped: and(isDraft, or(isNull(commentAnswers.answer), isNull(commentAnswers.action))),
  answered: and(isDraft, isNotNull(commentAnswers.answer), isNotNull(commentAnswers.action)),
  published: eq(commentAnswers.state, 'published'),
};

/** Groups of comments with their answers, the one changed last first. */
export async function answersAtDesk(
  queries: Queries,
  show: (typeof answersShown)[number],
): Promise<AnswerAtDesk[]> {
  return answersWhere(queries, which[show]);
}

/** One of them. */
export async function answerAtDesk(queries: Queries, id: string): Promise<AnswerAtDesk | undefined> {
  return (await answersWhere(queries, eq(commentAnswers.id, id)))[0];
}

async function answersWhere(queries: Queries, where: SQL | undefined): Promise<AnswerAtDesk[]> {
  const rows = await queries
    .select({ row: commentAnswers, by: members.name })
    .from(commentAnswers)
    .leftJoin(members, eq(members.id, commentAnswers.changedBy))
    .where(where)
    .orderBy(desc(commentAnswers.changedAt), desc(commentAnswers.id))
    .limit(mostShown);
  if (rows.length === 0) return [];
  const ids = rows.map(({ row }) => row.id);
  const [theirs, log] = [await commentsOf(queries, ids), await logOf(queries, ids)];
  return rows.map(({ row, by }) => ({
    id: row.id,
    version: row.version,
    about: row.about,
    ...(row.said !== null && { said: row.said }),
    ...(row.answer !== null && { answer: row.answer }),
    ...(row.action !== null && { action: row.action }),
    state: row.state,
    publishedOn: row.publishedOn,
    changedAt: row.changedAt.toISOString(),
    changedBy: by,
    comments: theirs.get(row.id) ?? [],
    leftOut: log.get(row.id) ?? [],
  }));
}

async function commentsOf(queries: Queries, ids: string[]): Promise<Map<string, AnswerAtDesk['comments']>> {
  const owners = await queries
    .select({ id: comments.id, answerId: comments.answerId })
    .from(comments)
    .where(inArray(comments.answerId, ids))
    .orderBy(...newestFirst);
  const all = new Map(
    (await commentsWhere(queries, inArray(comments.answerId, ids))).map((comment) => [comment.id, comment]),
  );
  return new Map(
    ids.map((answerId) => [
      answerId,
      owners.filter((owner) => owner.answerId === answerId).flatMap(({ id }) => all.get(id) ?? []),
    ]),
  );
}

async function logOf(queries: Queries, ids: string[]): Promise<Map<string, AnswerAtDesk['leftOut']>> {
  const rows = await queries
    .select({ row: redactions, by: members.name })
    .from(redactions)
    .leftJoin(members, eq(members.id, redactions.madeBy))
    .where(inArray(redactions.answerId, ids))
    .orderBy(sql`${redactions.seq}`);
  const logged = new Map<string, AnswerAtDesk['leftOut']>();
  for (const { row, by } of rows) {
    const kind = leftOutKinds.find((each) => each === row.kind);
    if (!kind || row.answerId === null) continue;
    const before = logged.get(row.answerId) ?? [];
    logged.set(row.answerId, [...before, { kind, by, at: row.at.toISOString() }]);
  }
  return logged;
}
