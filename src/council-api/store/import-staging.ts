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
    from json_to_recordset(${JSON.stringify(batch)}::text::json)
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

/** A staged record beside what is held under its id. */
export interface Staged {
  [column: string]: unknown;
  id: string;
  isSame: boolean;
  isNew: boolean;
  isGone: boolean;
  /** These are only given when it is not the same. */
  value: object | null;
  given: string | null;
  /** As it was staged: JSON. */
  document: string | null;
  held: object | null;
  heldDocument: OpenReferralService | null;
}

const pageRecords = 100;
/** A few hostile records are as long as a whole page of honest ones. */
const pageLetters = 500_000;

/** The next staged records after an id, by id; none at the end. Each is looked up by key: the more are held, the more it matters. */
export async function stagedAfter(queries: Queries, run: string, after: string): Promise<Staged[]> {
  const { rows } = await queries.execute<Staged>(sql`
    with next as (
      select *, sum(coalesce(length(document), 0)) over (order by id) - coalesce(length(document), 0) as before
      from (
        select * from local_offer_import
        where run = ${run} and value is not null and id > ${after} order by id limit ${pageRecords}::integer
      ) page
    ), compared as (
      select i.*, s.id is null as is_new, coalesce(s.gone, false) as is_gone, s.value - 'changedAt' as held,
        s.id is not null and not s.gone and s.value - 'changedAt' = i.value
          and (i.given is null or i.given is not distinct from o.given) as is_same,
        o.document as held_document
      from next i
      left join lateral (select * from service where service.id = i.id limit 1) s on true
      left join lateral (select * from open_referral_service r where r.service_id = i.id limit 1) o on true
      where i.before <= ${pageLetters}::integer
    )
    select id, is_same as "isSame", is_new as "isNew", is_gone as "isGone",
      case when not is_same then value end as value, case when not is_same then given end as given,
      case when not is_same then document end as document, case when not is_same and not is_new then held end as held,
      case when not is_same and not is_new then held_document::json end as "heldDocument"
    from compared order by id`);
  return rows;
}

export interface GoneService {
  [column: string]: unknown;
  id: string;
  name: string;
}

/** Services of a source that are held and were not staged, and how many are held at all. */
export async function goneFrom(
  queries: Queries,
  run: string,
  source: string,
): Promise<{ gone: GoneService[]; held: number }> {
  const { rows } = await queries.execute<{ held: number }>(sql`
    select count(*)::integer as held from service where not gone and value->>'source' = ${source}`);
  const { rows: gone } = await queries.execute<GoneService>(sql`
    select id, value->>'name' as name from service
    where not gone and value->>'source' = ${source}
      and not exists (select from local_offer_import i where i.run = ${run} and i.id = service.id)
    order by id`);
  return { gone, held: rows[0]?.held ?? 0 };
}
