import { and, inArray, isNull, sql } from 'drizzle-orm';
import type { Receipt } from '#contract/feedback.ts';
import type { GapDraft } from '#contract/gap.ts';
import { todayInLondon, type CalendarDate } from '#domain/calendar.ts';
import { gaps } from './comment-tables.ts';
import type { Queries } from './database.ts';
import { fileAnew } from './file-anew.ts';

/** Files what is missing. Only the day is kept, so that no order of arrival can be read from it. */
export async function fileGap(tx: Queries, draft: GapDraft, replaced: readonly Receipt[]): Promise<Receipt> {
  const now = new Date();
  const row = await fileAnew('GA', (filing) =>
    tx
      .insert(gaps)
      .values({ ...draft, ...filing, receivedOn: todayInLondon(now) })
      .onConflictDoNothing()
      .returning(),
  );
  const ids = replaced.map(({ id }) => id);
  if (ids.length > 0) await tx.update(gaps).set({ replacedBy: row.id }).where(inArray(gaps.id, ids));
  return { id: row.id, reference: row.reference, receivedAt: now.toISOString() };
}

export type GapRow = Pick<typeof gaps.$inferSelect, 'near' | 'age' | 'need'>;

/** What there is to count: reports of before this day. */
export const gapsBefore = (queries: Queries, day: CalendarDate): Promise<GapRow[]> =>
  queries
    .select({ near: gaps.near, age: gaps.age, need: gaps.need })
    .from(gaps)
    .where(and(isNull(gaps.replacedBy), sql`${gaps.receivedOn} < ${day}`));

const mostWords = 200;

/** In families' own words, the same ones once, with nothing beside them, in an order that says nothing of when they came. */
export async function gapWordsBefore(
  queries: Queries,
  day: CalendarDate,
): Promise<{ looked: string; text?: string }[]> {
  const rows = await queries
    .select({ looked: gaps.looked, text: gaps.text })
    .from(gaps)
    .where(and(isNull(gaps.replacedBy), sql`${gaps.receivedOn} < ${day}`))
    .groupBy(gaps.looked, gaps.text)
    .orderBy(sql`md5(${gaps.looked} || coalesce(${gaps.text}, ''))`)
    .limit(mostWords);
  return rows.map(({ looked, text }) => ({ looked, ...(text !== null && { text }) }));
}
