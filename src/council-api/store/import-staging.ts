import { sql } from 'drizzle-orm';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import type { Queries } from './database.ts';

/** A record that was read, and how it may be told from another. */
export interface StagedRecord {
  id: string;
  line: number;
  digest: string;
  isDeep: boolean;
  /** The service as a phone keeps it, as JSON; absent for a record that was refused. */
  value: string | null;
  /** The digest of its document, and the document, where it came as one. */
  given: string | null;
  document: string | null;
}

/** A record met before with the same id. */
export interface Met {
  id: string;
  line: number;
  digest: string;
}

/** Keeps a batch, in which each id is once. The answer is the records whose ids were there already: those were not kept. */
export async function stage(queries: Queries, run: string, batch: readonly StagedRecord[]): Promise<Met[]> {
  const ids = JSON.stringify(batch.map(({ id }) => id));
  const { rows } = await queries.execute<Met & Record<string, unknown>>(sql`
    select id, line, digest from local_offer_import
    where run = ${run} and id in (select jsonb_array_elements_text(${ids}::text::jsonb))`);
  await queries.execute(sql`
    insert into local_offer_import (run, id, line, digest, is_deep, value, given, document)
    select ${run}, id, line, digest, "isDeep", value::jsonb, given, document
    from jsonb_to_recordset(${JSON.stringify(batch)}::text::jsonb)
      as given (id text, line integer, digest text, "isDeep" boolean, value text, given text, document text)
    on conflict do nothing`);
  return rows;
}

/** Which of these ids another source holds already. */
export async function idsOfOthers(
  queries: Queries,
  source: string,
  ids: readonly string[],
): Promise<Set<string>> {
  const { rows } = await queries.execute<{ id: string }>(sql`
    select id from service
    where id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb))
      and value->>'source' is distinct from ${source}`);
  return new Set(rows.map(({ id }) => id));
}

/** Forgets what a run staged, and what runs that were killed left behind. */
export const forgetStaged = (queries: Queries, run: string) =>
  queries.execute(
    sql`delete from local_offer_import where run = ${run} or begun_at < now() - interval '2 days'`,
  );

export interface StagedCounts {
  records: number;
  deep: number;
}

/** How many records were staged that were not refused, and how many of them had more than a short list tells. */
export async function countStaged(queries: Queries, run: string): Promise<StagedCounts> {
  const { rows } = await queries.execute<{ records: number; deep: number }>(sql`
    select count(*)::integer as records, (count(*) filter (where is_deep))::integer as deep
    from local_offer_import where run = ${run} and value is not null`);
  return rows[0] ?? { records: 0, deep: 0 };
}

/** A staged record that is not as it is held. */
export interface Differing {
  [column: string]: unknown;
  id: string;
  value: object;
  given: string | null;
  document: OpenReferralService | null;
  isDeep: boolean;
  isNew: boolean;
  isGone: boolean;
  held: object | null;
  heldGiven: string | null;
  heldDocument: OpenReferralService | null;
}

/** Staged records after an id that differ from what is held, by id. */
export async function differing(
  queries: Queries,
  run: string,
  after: string,
  limit: number,
): Promise<Differing[]> {
  const { rows } = await queries.execute<Differing>(sql`
    select i.id, i.value, i.given, i.document::json as document, i.is_deep as "isDeep",
      s.id is null as "isNew", coalesce(s.gone, false) as "isGone", s.value - 'changedAt' as held,
      o.given as "heldGiven", o.document::json as "heldDocument"
    from local_offer_import i
    left join service s on s.id = i.id
    left join open_referral_service o on o.service_id = i.id
    where i.run = ${run} and i.value is not null and i.id > ${after}
      and (s.id is null or s.gone or s.value - 'changedAt' <> i.value
        or (i.given is not null and i.given is distinct from o.given))
    order by i.id limit ${limit}::integer`);
  return rows;
}

/** Services of a source that are held and were not staged: how many of how many. */
export async function countGone(
  queries: Queries,
  run: string,
  source: string,
): Promise<{ gone: number; held: number }> {
  const { rows } = await queries.execute<{ gone: number; held: number }>(sql`
    select count(*)::integer as held, (count(*) filter (where i.id is null))::integer as gone
    from service s left join local_offer_import i on i.run = ${run} and i.id = s.id
    where not s.gone and s.value->>'source' = ${source}`);
  return rows[0] ?? { gone: 0, held: 0 };
}

/** Those services after an id, by id. */
export async function goneAfter(
  queries: Queries,
  run: string,
  source: string,
  after: string,
  limit: number,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await queries.execute<{ id: string; name: string }>(sql`
    select s.id, s.value->>'name' as name
    from service s left join local_offer_import i on i.run = ${run} and i.id = s.id
    where not s.gone and s.value->>'source' = ${source} and i.id is null and s.id > ${after}
    order by s.id limit ${limit}::integer`);
  return rows;
}
