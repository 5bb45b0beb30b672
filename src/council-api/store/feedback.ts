import { and, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import { feelings, type FeedbackDraft, type Receipt } from '#contract/feedback.ts';
import type { RecordOf } from '#contract/record.ts';
import type { Queries } from './database.ts';
import { fileAnew } from './file-anew.ts';
import { putRecord, withdrawRecords } from './records.ts';
import { feedback, members } from './tables.ts';

type FeedbackRecord = RecordOf<'feedback'>;

const pageSize = 50;

/**
 * Files feedback under a new reference. With a member, it is also a record that they see. What it replaces is kept, and
 * no longer counts: its writer did not know that it had arrived, and wrote it anew.
 */
export async function fileFeedback(
  tx: Queries,
  memberId: string | null,
  draft: FeedbackDraft,
  replaced: Receipt[] = [],
): Promise<Receipt> {
  const receipt = await fileNew(tx, memberId, draft);
  const ids = replaced.map(({ id }) => id);
  if (ids.length > 0) {
    await tx.update(feedback).set({ replacedBy: receipt.id }).where(inArray(feedback.id, ids));
    await withdrawRecords(
      tx,
      ids.map((id) => ({ kind: 'feedback', id })),
    );
  }
  return receipt;
}

async function fileNew(tx: Queries, memberId: string | null, draft: FeedbackDraft): Promise<Receipt> {
  const row = await fileAnew('FB', (filing) =>
    tx
      .insert(feedback)
      .values({ ...draft, ...filing, memberId })
      .onConflictDoNothing()
      .returning(),
  );
  const record = recordOf(row);
  if (memberId) await putRecord(tx, { kind: 'feedback', id: record.id, value: record, audience: [memberId] });
  return { id: record.id, reference: record.reference, receivedAt: record.receivedAt };
}

export interface FeedbackPage {
  feedback: (FeedbackRecord & { from: string | null })[];
  next: string | null;
}

/** Feedback received, newest first. @param before what an earlier page gave as `next` */
export async function feedbackReceived(
  queries: Queries,
  before: bigint | null,
  about: string | undefined,
): Promise<FeedbackPage> {
  const rows = await queries
    .select({ row: feedback, from: members.name })
    .from(feedback)
    .leftJoin(members, eq(members.id, feedback.memberId))
    .where(
      and(
        isNull(feedback.replacedBy),
        before === null ? undefined : lt(feedback.seq, before),
        about === undefined ? undefined : eq(feedback.about, about),
      ),
    )
    .orderBy(desc(feedback.seq))
    .limit(pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const last = shown.at(-1);
  return {
    feedback: shown.map(({ row, from }) => ({ ...recordOf(row), from })),
    next: last && rows.length > pageSize ? String(last.row.seq) : null,
  };
}

function recordOf(row: typeof feedback.$inferSelect): FeedbackRecord {
  const { id, reference, about, aboutName, text, mayPublish } = row;
  const feeling = feelings.find((each) => each === row.feeling);
  const said = feeling ? { feeling } : {};
  return {
    id,
    reference,
    receivedAt: row.receivedAt.toISOString(),
    about,
    aboutName,
    text,
    mayPublish,
    ...said,
  };
}
