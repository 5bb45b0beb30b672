import { sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { Service } from '#contract/local-offer.ts';
import { openReferralService } from '#contract/open-referral.ts';
import type { OpenReferralService } from '#domain/local-offer/open-referral/shape.ts';
import { withoutExactPlaces } from '#domain/local-offer/open-referral/without-exact-places.ts';
import { fromService } from '../open-referral/from-service.ts';
import {
  digestOf,
  organizationRow,
  placeRows,
  serviceRow,
  taxonomyOf,
  taxonomyRow,
  termRow,
  underOwnIds,
} from '../open-referral/rows.ts';
import { termsIn } from '../open-referral/terms-in.ts';
import type { Queries } from './database.ts';
import { placeMasked } from './outcodes.ts';

/** A service, and the document it came as, where it came as one. */
export interface Described {
  service: Service;
  document?: OpenReferralService | undefined;
  /** The digest of a document that fits the contract and has no exact places to hide; absent for one to be checked. */
  given?: string | undefined;
}

interface Written {
  service: Service;
  document: OpenReferralService;
  given: string;
}

/** Keeps the documents of services, one batch; those that are as they were are left alone. */
export async function putDocuments(tx: Queries, batch: readonly Described[]): Promise<void> {
  const changed = await onlyChanged(tx, batch.map(written));
  if (changed.length === 0) return;
  const own = await underUniqueIds(tx, changed);
  const touched = await touchedBy(
    tx,
    own.map(({ service }) => service.id),
  );
  await putOrganizations(tx, own);
  await putTerms(tx, own);
  await putServices(tx, own);
  await placeMasked(
    tx,
    own.map(({ service }) => service.id),
  );
  await settle(tx, [...touched, ...organizationsOf(own)]);
}

/**
 * Tells the planner how tables have grown. By itself the database learns of rows when they are committed, and until then
 * it reads the whole of a table that it takes to be small, for every batch anew.
 */
export const learnSizes = (tx: Queries) =>
  tx.execute(
    sql`analyze service, open_referral_service, open_referral_place, open_referral_organization, outcode`,
  );

/** Takes away the documents of services that are gone. */
export async function dropDocuments(tx: Queries, serviceIds: readonly string[]): Promise<void> {
  const touched = await touchedBy(tx, serviceIds);
  const { rows } = await tx.execute(
    sql`delete from open_referral_service where service_id in (${listed(serviceIds)}) returning service_id`,
  );
  if (rows.length > 0) await settle(tx, touched);
}

/** Texts as a set, whatever their number. */
const listed = (texts: readonly string[]) =>
  sql`select jsonb_array_elements_text(${JSON.stringify(texts)}::text::jsonb)`;

function written({ service, document, given }: Described): Written {
  if (document && given !== undefined) return { service, document: dated(document, service), given };
  const origin = document ? 'given' : 'made';
  const whole = withoutExactPlaces(z.parse(openReferralService, document ?? plain(fromService(service))));
  return { service, document: dated(whole, service), given: digestOf(whole, origin) };
}

const dated = (document: OpenReferralService, { changedAt }: Service): OpenReferralService =>
  document.last_modified ? document : { ...document, last_modified: changedAt };

/** As it will travel: what is absent is not there at all. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only absent fields are taken out
const plain = (document: OpenReferralService) => JSON.parse(JSON.stringify(document)) as OpenReferralService;

async function onlyChanged(tx: Queries, batch: Written[]): Promise<Written[]> {
  const { rows } = await tx.execute<{ id: string; given: string }>(sql`
    select service_id as id, given from open_referral_service
    where service_id in (${listed(batch.map(({ service }) => service.id))})`);
  const held = new Map(rows.map(({ id, given }) => [id, given]));
  return batch.filter(({ service, given }) => held.get(service.id) !== given);
}

/** Two sources may use one id for two things; whoever was first keeps it. */
async function underUniqueIds(tx: Queries, batch: Written[]): Promise<Written[]> {
  const serviceIds = batch.map(({ service }) => service.id);
  const wanted = batch.flatMap(({ document }) => idsIn(document));
  const { rows } = await tx.execute<{ id: string }>(sql`
    select id::text as id from (
      select id, service_id from open_referral_service union all select id, service_id from open_referral_place
    ) held
    where id in (select x::uuid from (${listed(wanted)} as x) wanted) and service_id not in (${listed(serviceIds)})`);
  const taken = new Set(rows.map(({ id }) => id));
  return batch.map((each) => {
    const document = underOwnIds(each.service.id, each.document, (id) => taken.has(id.toLowerCase()));
    for (const id of idsIn(document)) taken.add(id.toLowerCase());
    return { ...each, document };
  });
}

const idsIn = ({ id, service_at_locations: places = [] }: OpenReferralService): string[] => [
  id,
  ...places.map((at) => at.id),
];

/** Organisations that may have lost their last service. */
async function touchedBy(tx: Queries, serviceIds: readonly string[]): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select distinct organization_id::text as id from open_referral_service
    where organization_id is not null and service_id in (${listed(serviceIds)})`);
  return rows.map(({ id }) => id);
}

const organizationsOf = (batch: Written[]): string[] =>
  batch.flatMap(({ document }) => document.organization_id ?? document.organization?.id ?? []);

/** Each thing once: hundreds of services share an organisation or a term. The last one said counts. */
const onceById = <T extends { id: string }>(things: T[]): T[] => [
  ...new Map(things.map((thing) => [thing.id.toLowerCase(), thing])).values(),
];

async function putOrganizations(tx: Queries, batch: Written[]): Promise<void> {
  const rows = onceById(batch.flatMap(({ document }) => document.organization ?? [])).map(organizationRow);
  await tx.execute(sql`
    insert into open_referral_organization (id, listed, words, document, listing)
    select id, false, words::tsvector, document, listing
    from json_to_recordset(${JSON.stringify(rows)}::text::json)
      as given (id uuid, words text, document text, listing text)
    on conflict (id) do update
      set words = excluded.words, document = excluded.document, listing = excluded.listing
      where open_referral_organization.document <> excluded.document`);
}

async function putTerms(tx: Queries, batch: Written[]): Promise<void> {
  const terms = onceById(batch.flatMap(({ document }) => termsIn(document).terms));
  const taxonomies = onceById(terms.flatMap((term) => taxonomyOf(term) ?? []));
  await tx.execute(sql`
    insert into open_referral_taxonomy (id, words, document)
    select id, words::tsvector, document
    from json_to_recordset(${JSON.stringify(taxonomies.map(taxonomyRow))}::text::json)
      as given (id uuid, words text, document text)
    on conflict (id) do update set words = excluded.words, document = excluded.document
      where open_referral_taxonomy.document <> excluded.document`);
  await tx.execute(sql`
    insert into open_referral_term (id, taxonomy_id, parent_id, words, document)
    select id, taxonomy_id, parent_id, words::tsvector, document
    from json_to_recordset(${JSON.stringify(terms.map(termRow))}::text::json)
      as given (id uuid, taxonomy_id uuid, parent_id uuid, words text, document text)
    on conflict (id) do update set taxonomy_id = excluded.taxonomy_id, parent_id = excluded.parent_id,
      words = excluded.words, document = excluded.document
      where open_referral_term.document <> excluded.document`);
}

async function putServices(tx: Queries, batch: Written[]): Promise<void> {
  const services = batch.map(({ service, document, given }) => serviceRow(service, document, given));
  const places = batch.flatMap(({ service, document }) => placeRows(service, document));
  await tx.execute(
    sql`delete from open_referral_service where service_id in (${listed(batch.map(({ service }) => service.id))})`,
  );
  await tx.execute(sql`
    insert into open_referral_service
    select service_id, id, given, listed, organization_id,
      array(select x::uuid from jsonb_array_elements_text(terms) x),
      array(select x::uuid from jsonb_array_elements_text(taxonomies) x),
      minimum_age, maximum_age, hours, modified_at, words::tsvector, document, listing, minimal
    from json_to_recordset(${JSON.stringify(services)}::text::json) as given (
      service_id text, id uuid, given text, listed boolean, organization_id uuid, terms jsonb, taxonomies jsonb,
      minimum_age double precision, maximum_age double precision, hours jsonb, modified_at timestamptz,
      words text, document text, listing text, minimal text)`);
  await tx.execute(sql`
    insert into open_referral_place
    select id, service_id, listed, is_masked, postcode, outcode, latitude, longitude, at::point, document, listing
    from json_to_recordset(${JSON.stringify(places)}::text::json) as given (
      id uuid, service_id text, listed boolean, is_masked boolean, postcode text, outcode text,
      latitude double precision, longitude double precision, at text, document text, listing text)`);
}

/** What only gone services had goes with them, and whatever was counted under the version before is counted again. */
async function settle(tx: Queries, organizations: readonly string[]): Promise<void> {
  await tx.execute(sql`
    update open_referral_organization o set listed = not o.listed
    where o.id in (select x::uuid from (${listed([...new Set(organizations)])} as x) given)
      and o.listed <> exists (select from open_referral_service s where s.organization_id = o.id and s.listed)`);
  await tx.execute(sql`update open_referral_state set version = gen_random_uuid(), changed_at = now()`);
}
