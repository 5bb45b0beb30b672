import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { Problem } from '#contract/problem.ts';
import type { Change } from '#contract/record.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import { cursorOf, type Place, placeOf, startCursor } from './cursor.ts';
import type { Queries } from './database.ts';
import { instantText } from './instant-text.ts';

export interface ChangesPage {
  changes: Change[];
  next: string;
  more: boolean;
}

/**
 * Rows of transactions that were still running when this statement began, or began later, are not read yet: a slow one
 * with an earlier number may still commit, and would be passed over.
 */
const settled = (tx: SQL) => sql`${tx} < pg_snapshot_xmin(pg_current_snapshot())`;

/** The mark of the last row in a member's feed, for a query that knows the member. Null when the feed is empty. */
export const feedHead = (memberId: SQLWrapper) => sql<string | null>`(
  select head.mark from member_change head
  where head.member_id = ${memberId} and ${settled(sql`head.tx`)}
  order by head.tx desc, head.seq desc limit 1)`;

/** Is a device at `since` up to date, given what `feedHead` said? Answers without another question to the database. */
export const isAtHead = (since: string | undefined, head: string | null): boolean =>
  since !== undefined && (since === startCursor ? head === null : placeOf(since)?.mark === head);

/** One page of a member's feed. A record that changed several times comes once, where it changed last. */
export async function changesSince(
  queries: Queries,
  memberId: string,
  since: string | undefined,
  limit: number,
): Promise<Result<ChangesPage, Problem>> {
  const from = since === undefined || since === startCursor ? null : placeOf(since);
  if (from === null && since !== undefined && since !== startCursor)
    return failed({ code: 'cursor-unknown' });
  if (from && !(await isKnown(queries, memberId, from))) return failed({ code: 'cursor-unknown' });
  const { rows } = await queries.execute<Row>(page(memberId, from, limit + 1));
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return ok({
    changes: shown.map(changeOf),
    next: last ? cursorOf(last) : (since ?? startCursor),
    more: rows.length > limit,
  });
}

interface Row extends Place {
  [column: string]: unknown;
  kind: string;
  id: string;
  version: number;
  changedAt: string;
  gone: boolean;
  value: unknown;
}

const changeOf = ({ kind, id, version, changedAt, gone, value }: Row): Change =>
  gone ? { kind, id, version, changedAt, gone } : { kind, id, version, changedAt, gone, value };

async function isKnown(queries: Queries, memberId: string, { tx, seq, mark }: Place): Promise<boolean> {
  const { rows } = await queries.execute(sql`
    select 1 from member_change
    where seq = ${seq}::bigint and tx = ${tx}::xid8 and mark = ${mark}::uuid and member_id = ${memberId}`);
  return rows.length > 0;
}

/** Who may see a record is asked as of now and not as of the row, so that nothing is shown that was just withdrawn. */
const page = (memberId: string, from: Place | null, limit: number) => sql`
  select c.tx::text as tx, c.seq::text as seq, c.mark::text as mark, c.kind, c.record_id as id,
    coalesce(r.version, c.version) as version, ${instantText(sql`coalesce(r.changed_at, c.at)`)} as "changedAt",
    r.id is null as gone, r.value
  from member_change c
  left join audience a on a.kind = c.kind and a.record_id = c.record_id and a.member_id = c.member_id
  left join record r on r.kind = a.kind and r.id = a.record_id
  where c.member_id = ${memberId} and ${settled(sql`c.tx`)}
    and ${from ? sql`(c.tx, c.seq) > (${from.tx}::xid8, ${from.seq}::bigint)` : sql`r.id is not null`}
    and not exists (
      select from member_change later
      where later.member_id = c.member_id and later.kind = c.kind and later.record_id = c.record_id
        and (later.tx, later.seq) > (c.tx, c.seq) and ${settled(sql`later.tx`)}
    )
  order by c.tx, c.seq limit ${limit}::integer`;

/**
 * Drops what says that a record is gone, after `days`. A device that was away for as long could miss it, so the rows
 * before it get new marks: a cursor on one of them is unknown from then on, and that device fetches everything again.
 * The last row of a feed stays, as every device that is up to date stands on it.
 */
export const forgetOldGone = (queries: Queries, days: number): Promise<unknown> =>
  queries.execute(sql`
    with old as (
      select c.seq, c.tx, c.member_id from member_change c
      where c.gone and c.at < now() - make_interval(days => ${days}::integer) and exists (
        select from member_change later
        where later.member_id = c.member_id and (later.tx, later.seq) > (c.tx, c.seq) and ${settled(sql`later.tx`)}
      )
    ),
    marked as (
      update member_change m set mark = gen_random_uuid() from old
      where m.member_id = old.member_id and (m.tx, m.seq) < (old.tx, old.seq) and not exists (
        select from old same where same.seq = m.seq
      )
    )
    delete from member_change c using old where c.seq = old.seq`);

/**
 * Drops rows that a later row for the same record has replaced for longer than `days`. A device whose cursor is one of
 * them fetches everything again.
 */
export const forgetReplacedChanges = (queries: Queries, days: number) =>
  queries.execute(sql`
    delete from member_change c using member_change later
    where later.member_id = c.member_id and later.kind = c.kind and later.record_id = c.record_id
      and (later.tx, later.seq) > (c.tx, c.seq) and later.at < now() - make_interval(days => ${days}::integer)
      and ${settled(sql`later.tx`)}`);
