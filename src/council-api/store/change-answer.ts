import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { AnswerAtDesk, AnswerChange } from '#contract/comment-answer.ts';
import type { Result } from '#contract/problem.ts';
import { failed, ok } from '#domain/result.ts';
import { todayInLondon } from '#domain/calendar.ts';
import { answerAtDesk } from './comment-answers.ts';
import { comments, commentAnswers, commentAnswerVersions, redactions } from './comment-tables.ts';
import type { Queries } from './database.ts';
import { newId } from './new-id.ts';

/** Groups comments to be answered together. If another officer has grouped one of them, nothing is done. */
export const groupTogether = (
  queries: Queries,
  officerId: string,
  ids: readonly string[],
): Promise<Result<AnswerAtDesk>> =>
  queries.transaction(async (tx): Promise<Result<AnswerAtDesk>> => {
    const wanted = [...new Set(ids)];
    // In one order, so that two officers never wait for each other.
    const rows = await tx
      .select()
      .from(comments)
      .where(and(inArray(comments.id, wanted), isNull(comments.replacedBy)))
      .orderBy(comments.seq)
      .for('update');
    const [first] = rows;
    if (!first || rows.length < wanted.length) return failed({ code: 'not-found' });
    if (rows.some(({ answerId, asideReason }) => answerId !== null || asideReason !== null))
      return failed({ code: 'conflict' });
    const id = newId();
    await tx
      .insert(commentAnswers)
      .values({ id, version: 1, about: first.about, state: 'draft', changedBy: officerId });
    await tx.update(comments).set({ answerId: id }).where(inArray(comments.id, wanted));
    return found(await answerAtDesk(tx, id));
  });

/** Takes a group apart. Its versions and its log are kept. */
export const takeApart = (queries: Queries, id: string): Promise<Result<Record<string, never>>> =>
  queries.transaction(async (tx): Promise<Result<Record<string, never>>> => {
    const row = await lockedAnswer(tx, id);
    if (!row) return failed({ code: 'not-found' });
    if (row.state === 'published') return failed({ code: 'conflict' });
    await keepVersion(tx, row);
    await tx.delete(commentAnswers).where(eq(commentAnswers.id, id));
    return ok({});
  });

/** Changes an answer, if it is still the version that was changed. What was there is kept as a version. */
export const changeTo = (
  queries: Queries,
  id: string,
  officerId: string,
  { version, leftOut, ...words }: AnswerChange,
): Promise<Result<AnswerAtDesk>> =>
  queries.transaction(async (tx): Promise<Result<AnswerAtDesk>> => {
    const row = await lockedAnswer(tx, id);
    if (!row) return failed({ code: 'not-found' });
    if (row.version !== version) return failed({ code: 'conflict' });
    await keepVersion(tx, row);
    const now = new Date();
    const { about, state, said = null, answer = null, action = null } = words;
    const publishedOn = state === 'draft' ? null : (row.publishedOn ?? todayInLondon(now));
    await tx
      .update(commentAnswers)
      .set({
        about,
        state,
        said,
        answer,
        action,
        publishedOn,
        version: version + 1,
        changedAt: now,
        changedBy: officerId,
      })
      .where(eq(commentAnswers.id, id));
    await log(tx, id, officerId, leftOut);
    return found(await answerAtDesk(tx, id));
  });

const found = (answer: AnswerAtDesk | undefined): Result<AnswerAtDesk> =>
  answer ? ok(answer) : failed({ code: 'not-found' });

type AnswerRow = typeof commentAnswers.$inferSelect;

const lockedAnswer = async (tx: Queries, id: string): Promise<AnswerRow | undefined> =>
  (await tx.select().from(commentAnswers).where(eq(commentAnswers.id, id)).for('update'))[0];

async function keepVersion(tx: Queries, row: AnswerRow): Promise<void> {
  const { id: answerId, version, changedBy, changedAt: at } = row;
  await tx.insert(commentAnswerVersions).values({ answerId, version, value: row, changedBy, at });
}

async function log(tx: Queries, answerId: string, madeBy: string, kinds: AnswerChange['leftOut']) {
  const rows = [...new Set(kinds)].map((kind) => ({ answerId, kind, madeBy }));
  if (rows.length > 0) await tx.insert(redactions).values(rows);
}
