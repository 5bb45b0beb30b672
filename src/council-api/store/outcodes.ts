import { sql } from 'drizzle-orm';
import type { OutcodePlace } from '#contract/local-offer.ts';
import { onPlane, type PlanePoint } from '#domain/local-offer/plane.ts';
import { pointText } from '../open-referral/rows.ts';
import { readCouncil } from './council-profile.ts';
import type { Queries } from './database.ts';

/** Further than this from the council nobody there searches from. */
const aroundMetres = 60_000;

/**
 * Where a masked place may be said to be: in the middle of its outcode. Outcodes met for the first time are placed; the
 * others are when all is in (`refreshOutcodes`), since working them out for every batch takes longer than the batch.
 */
export async function placeMasked(tx: Queries, serviceIds: readonly string[]): Promise<void> {
  const given = sql`select jsonb_array_elements_text(${JSON.stringify(serviceIds)}::text::jsonb)`;
  await tx.execute(sql`${middles} and outcode in (
    select outcode from open_referral_place p
    where p.service_id in (${given}) and not exists (select from outcode o where o.name = p.outcode)
  ) group by outcode on conflict do nothing`);
  await tx.execute(sql`
    update open_referral_place p set at = o.at from outcode o
    where p.is_masked and o.name = p.outcode and p.service_id in (${given})`);
}

/** Only places that anybody may know are counted in: a masked one must not move the middle towards itself. */
const middles = sql`
  insert into outcode (name, latitude, longitude, at, is_imported)
  select outcode, avg(latitude), avg(longitude), point(avg(at[0]), avg(at[1])), false
  from open_referral_place
  where not is_masked and outcode is not null and at is not null`;

/** Works out the middle of every outcode anew from the services in it, but for those that were imported. */
export async function refreshOutcodes(tx: Queries): Promise<void> {
  await tx.execute(sql`${middles} group by outcode on conflict (name) do update
    set latitude = excluded.latitude, longitude = excluded.longitude, at = excluded.at
    where not outcode.is_imported`);
  await tx.execute(sql`
    update open_referral_place p set at = o.at from outcode o
    where p.is_masked and o.name = p.outcode and (p.at is null or not p.at ~= o.at)`);
  await tx.execute(sql`update open_referral_state set version = gen_random_uuid(), changed_at = now()`);
}

/** Puts a table of outcodes in place of the one imported before. */
export async function importOutcodes(tx: Queries, places: readonly OutcodePlace[]): Promise<void> {
  const rows = places.map((place) => ({ ...place, at: pointText(onPlane(place)) }));
  await tx.execute(sql`delete from outcode where is_imported`);
  await tx.execute(sql`
    insert into outcode (name, latitude, longitude, at, is_imported)
    select outcode, latitude, longitude, at::point, true
    from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
      as given (outcode text, latitude double precision, longitude double precision, at text)
    on conflict (name) do update set latitude = excluded.latitude, longitude = excluded.longitude, at = excluded.at,
      is_imported = true`);
  await refreshOutcodes(tx);
}

/** Outcodes of the council's services and of the country around them, so that a phone can tell how far things are. */
export async function outcodesAround(queries: Queries): Promise<OutcodePlace[]> {
  const centre = (await readCouncil(queries))?.centre;
  const around = centre ? circleText(onPlane(centre), aroundMetres) : null;
  const { rows } = await queries.execute<{ outcode: string; latitude: number; longitude: number }>(sql`
    select name as outcode, round(latitude::numeric, 4)::double precision as latitude,
      round(longitude::numeric, 4)::double precision as longitude
    from outcode
    where at <@ ${around}::text::circle
      or name in (select outcode from open_referral_place where listed)
    order by name`);
  return rows;
}

/** @see PostgreSQL, geometric types: `circle` */
export const circleText = ({ x, y }: PlanePoint, metres: number): string =>
  `<(${x.toFixed(1)},${y.toFixed(1)}),${metres}>`;
