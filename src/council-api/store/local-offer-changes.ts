import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { type Service, service } from '#contract/local-offer.ts';
import type { Problem } from '#contract/problem.ts';
import { withheld } from '#domain/local-offer/withheld.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import type { Queries } from './database.ts';
import { localOfferSnapshots } from './tables.ts';
import { type Described, dropDocuments, putDocuments } from './open-referral.ts';

const batchSize = 500;
const pageSize = 200;

/** Writers of the Local Offer take turns, so that the order of the feed is the order of committing. */
export const takeTurn = (tx: Queries) => tx.execute(sql`select pg_advisory_xact_lock(7326115)`);

/** When a service changed is known to whoever changes it, so the caller says nothing about it here. */
export type ServiceDraft = Omit<Service, 'changedAt'> & { changedAt?: string };

/** The Open Referral documents that services came as, by the service's id. One that came as none is given its own. */
type Documents = ReadonlyMap<string, OpenReferralService>;

/** Adds and changes services, and takes away those whose ids are in `gone`. What is as it was is left alone. */
export async function changeServices(
  queries: Queries,
  services: ServiceDraft[],
  gone: string[],
  documents: Documents = new Map(),
): Promise<void> {
  const now = new Date().toISOString();
  const checked = services.map((draft) => z.parse(service, { ...draft, changedAt: draft.changedAt ?? now }));
  await queries.transaction(async (tx) => {
    await takeTurn(tx);
    for (let from = 0; from < checked.length; from += batchSize) {
      const batch = checked.slice(from, from + batchSize);
      await putChecked(
        tx,
        batch.map((each) => ({ service: each, document: documents.get(each.id) })),
      );
    }
    await takeAway(tx, gone);
    await dropDocuments(tx, gone);
  });
}

/** Adds and changes services that fit the contract, one batch, in a transaction whose turn it is. */
export async function putChecked(tx: Queries, batch: readonly Described[]): Promise<void> {
  await putBatch(
    tx,
    batch.map(({ service: each }) => each),
  );
  await putDocuments(tx, batch);
}

const putBatch = (tx: Queries, batch: Service[]) =>
  tx.execute(sql`
    with given as (select value->>'id' as id, value from jsonb_array_elements(${JSON.stringify(batch)}::text::jsonb)),
    put as (
      insert into service (id, value) select id, value from given
      on conflict (id) do update set value = excluded.value, gone = false, changed_at = now()
        where service.gone or service.value - 'changedAt' is distinct from excluded.value - 'changedAt'
      returning id
    )
    insert into service_change (service_id) select id from put`);

const takeAway = (tx: Queries, gone: string[]) =>
  tx.execute(sql`
    with lost as (
      update service set gone = true, changed_at = now()
      where not gone and id in (select jsonb_array_elements_text(${JSON.stringify(gone)}::text::jsonb))
      returning id
    )
    insert into service_change (service_id) select id from lost`);

export interface ServiceChanges {
  services: Service[];
  gone: string[];
  next: string;
  more: boolean;
}

/** Where the feed of services ends now. */
export async function serviceCursor(queries: Queries): Promise<string> {
  const { rows } = await queries.execute<{ cursor: string }>(
    sql`select seq || '.' || mark as cursor from service_change order by seq desc limit 1`,
  );
  return cursorText(rows[0]?.cursor ?? '0.start');
}

const cursorText = (place: string): string => Buffer.from(place).toString('base64url');

/** Services changed or gone since a cursor, each once. A cursor of another history is `cursor-unknown`. */
export async function servicesChangedSince(
  queries: Queries,
  since: string,
): Promise<Result<ServiceChanges, Problem>> {
  const seq = await seqOf(queries, since);
  if (seq === null) return failed({ code: 'cursor-unknown' });
  const { rows } = await queries.execute<ChangeRow>(sql`
    select c.seq || '.' || c.mark as place, s.id, s.gone, s.value
    from service_change c join service s on s.id = c.service_id
    where c.seq > ${seq}::bigint
      and not exists (select from service_change later where later.service_id = c.service_id and later.seq > c.seq)
    order by c.seq limit ${pageSize + 1}::integer`);
  const shown = rows.slice(0, pageSize);
  return ok({
    services: shown.flatMap((row) => (row.gone ? [] : withheld(row.value))),
    gone: shown.flatMap((row) => (row.gone ? row.id : [])),
    next: shown.length > 0 ? cursorText(shown.at(-1)?.place ?? '') : since,
    more: rows.length > pageSize,
  });
}

/** How many changes there are after a cursor; null when it is of another history. */
export async function changesAfter(queries: Queries, cursor: string): Promise<number | null> {
  const seq = await seqOf(queries, cursor);
  if (seq === null) return null;
  const { rows } = await queries.execute<{ changes: number }>(
    sql`select count(*)::integer as changes from service_change where seq > ${seq}::bigint`,
  );
  return rows[0]?.changes ?? 0;
}

interface ChangeRow {
  [column: string]: unknown;
  place: string;
  id: string;
  gone: boolean;
  value: Service;
}

/** Where the oldest snapshot that phones may still be fetching begins its deltas. Null when none was published. */
async function oldestSnapshotAt(queries: Queries): Promise<bigint | null> {
  const kept = await queries.select({ manifest: localOfferSnapshots.manifest }).from(localOfferSnapshots);
  const places = kept.map(({ manifest }) => placeIn(z.parse(cursorOnly, manifest).cursor)[0]);
  return places.reduce<bigint | null>((least, place) => {
    const at = BigInt(place ?? 0);
    return least === null || at < least ? at : least;
  }, null);
}

const cursorOnly = z.object({ cursor: z.string() });

/** From the start on nothing may have been dropped, and nothing is while a snapshot begins there. */
async function mayStartAtTheStart(queries: Queries): Promise<boolean> {
  const oldest = await oldestSnapshotAt(queries);
  return oldest === null || oldest === 0n;
}

/**
 * Drops changes older than `days` that every kept snapshot already has, and services that went by them. A phone whose
 * cursor was one of them fetches the snapshot again.
 */
export async function forgetOldServiceChanges(queries: Queries, days: number): Promise<void> {
  await queries.transaction(async (tx) => {
    await takeTurn(tx);
    const oldest = await oldestSnapshotAt(tx);
    if (oldest === null) return;
    await tx.execute(sql`
      delete from service_change where seq <= (
        select max(seq) from service_change
        where seq < ${String(oldest)}::bigint and at < now() - make_interval(days => ${days}::integer)
      )`);
    await tx.execute(sql`
      delete from service s where s.gone and not exists (select from service_change c where c.service_id = s.id)`);
  });
}

const inside = /^(\d{1,18})\.(start|[0-9a-f-]{36})$/;

const placeIn = (cursor: string): string[] =>
  inside.exec(Buffer.from(cursor, 'base64url').toString('latin1'))?.slice(1) ?? [];

async function seqOf(queries: Queries, cursor: string): Promise<string | null> {
  const [seq, mark] = placeIn(cursor);
  if (!seq || !mark) return null;
  if (mark === 'start') return (await mayStartAtTheStart(queries)) ? '0' : null;
  const { rows } = await queries.execute(
    sql`select 1 from service_change where seq = ${seq}::bigint and mark = ${mark}::uuid`,
  );
  return rows.length > 0 ? seq : null;
}
