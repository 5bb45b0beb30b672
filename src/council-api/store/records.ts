import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { type RecordKind, recordShapes, type RecordOf } from '#contract/record.ts';
import type { Queries } from './database.ts';

/** A record as its owner has it now, and every member who may see it. */
export type RecordDraft = {
  [K in RecordKind]: { kind: K; id: string; value: RecordOf<K>; audience: string[] };
}[RecordKind];

const batchSize = 500;

/**
 * Puts records as they are now, and tells each member who may see them, or no longer may. Nothing is written for a
 * record that is as it was. A value that breaks the contract is a bug of the caller's and throws.
 */
export async function putRecords(queries: Queries, drafts: RecordDraft[]): Promise<void> {
  const rows = drafts.map(({ kind, id, value, audience }) => {
    const shape: z.ZodMiniType = recordShapes[kind];
    const parsed = z.safeParse(shape, value);
    if (!parsed.success) throw new TypeError(`Record of kind ${kind} is wrong at ${placesOf(parsed.error)}`);
    return { kind, id, value: parsed.data, audience };
  });
  await queries.transaction(async (tx) => {
    for (let from = 0; from < rows.length; from += batchSize)
      await putBatch(tx, rows.slice(from, from + batchSize));
  });
}

export const putRecord = (queries: Queries, draft: RecordDraft): Promise<void> =>
  putRecords(queries, [draft]);

/** Nobody may see these any longer; their devices are told that they are gone. What was in them is kept. */
export async function withdrawRecords(
  queries: Queries,
  which: { kind: RecordKind; id: string }[],
): Promise<void> {
  if (which.length === 0) return;
  const given = sql`jsonb_to_recordset(${JSON.stringify(which)}::text::jsonb) as given (kind text, id text)`;
  await queries.execute(sql`
    with lost as (
      delete from audience a using ${given} where a.kind = given.kind and a.record_id = given.id returning a.*
    )
    insert into member_change (member_id, kind, record_id, version, gone)
    select lost.member_id, lost.kind, lost.record_id, r.version, true
    from lost join record r on r.kind = lost.kind and r.id = lost.record_id`);
}

const placesOf = (error: z.core.$ZodError): string =>
  error.issues.map(({ path }) => path.join('.') || '(itself)').join(', ');

interface Row {
  kind: string;
  id: string;
  value: unknown;
  audience: string[];
}

/** In this order, each record's row lock is held from the first statement on, so that writers of one record take turns. */
async function putBatch(tx: Queries, rows: Row[]): Promise<void> {
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
    as given (kind text, id text, value jsonb, audience jsonb)`;
  const changed = await tx.execute<{ kind: string; id: string }>(sql`
    insert into record (kind, id, version, value)
    select kind, id, 1, value from ${given} order by kind, id
    on conflict (kind, id) do update
      set version = record.version + 1, value = excluded.value, changed_at = now()
      where record.value is distinct from excluded.value
    returning kind, id`);
  await keepVersions(tx, changed.rows);
  await tx.execute(sql`
    with lost as (
      delete from audience a using ${given}
      where a.kind = given.kind and a.record_id = given.id and not given.audience ? a.member_id
      returning a.*
    )
    insert into member_change (member_id, kind, record_id, version, gone)
    select lost.member_id, lost.kind, lost.record_id, r.version, true
    from lost join record r on r.kind = lost.kind and r.id = lost.record_id`);
  const added = await tx.execute<{ kind: string; id: string; member: string }>(sql`
    insert into audience (kind, record_id, member_id)
    select given.kind, given.id, m.id from ${given}, jsonb_array_elements_text(given.audience) as m (id)
    on conflict do nothing
    returning kind, record_id as id, member_id as member`);
  const places = rows.map(({ kind, id }, place) => ({ kind, id, place }));
  await tellAudience(tx, places, changed.rows, added.rows);
}

const keepVersions = (tx: Queries, changed: { kind: string; id: string }[]) =>
  tx.execute(sql`
    insert into record_version (kind, id, version, value, changed_at)
    select r.kind, r.id, r.version, r.value, r.changed_at
    from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb) as given (kind text, id text)
    join record r using (kind, id)`);

interface Which {
  kind: string;
  id: string;
}

/** Everyone who sees a changed record hears of it, and whoever has just been let in, in the order the records came. */
const tellAudience = (
  tx: Queries,
  places: (Which & { place: number })[],
  changed: Which[],
  added: (Which & { member: string })[],
) =>
  tx.execute(sql`
    insert into member_change (member_id, kind, record_id, version, gone)
    select a.member_id, r.kind, r.id, r.version, false
    from jsonb_to_recordset(${JSON.stringify(places)}::text::jsonb) as given (kind text, id text, place integer)
    join record r on r.kind = given.kind and r.id = given.id
    join audience a on a.kind = r.kind and a.record_id = r.id
    where exists (
      select from jsonb_to_recordset(${JSON.stringify(changed)}::text::jsonb) as c (kind text, id text)
      where c.kind = a.kind and c.id = a.record_id
    ) or exists (
      select from jsonb_to_recordset(${JSON.stringify(added)}::text::jsonb) as n (kind text, id text, member text)
      where n.kind = a.kind and n.id = a.record_id and n.member = a.member_id
    )
    order by given.place`);
