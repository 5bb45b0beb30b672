import { desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { LocalOfferManifest, Service } from '#contract/local-offer.ts';
import { withheld } from '#domain/local-offer/withheld.ts';
import { newId } from './new-id.ts';
import { packPieces, type PackedPiece, type Whereabouts } from './local-offer-pieces.ts';
import type { Queries } from './database.ts';
import { changesAfter, serviceCursor, takeTurn } from './local-offer-changes.ts';
import { outcodesAround, refreshOutcodes } from './outcodes.ts';
import { localOfferPieces, localOfferSnapshots } from './tables.ts';

/** Phones in the middle of fetching an older snapshot still find its pieces. */
const snapshotsKept = 3;
/** Rather many deltas than a snapshot for every change: a new snapshot makes phones fetch the index again. */
const changesWorthASnapshot = 200;

export async function readManifest(queries: Queries): Promise<LocalOfferManifest | null> {
  const [last] = await newest(queries, 1);
  return last ?? null;
}

export async function readPiece(
  queries: Queries,
  name: string,
): Promise<{ brotli: Uint8Array; gzip: Uint8Array } | null> {
  const { brotli, gzip } = localOfferPieces;
  const [piece] = await queries
    .select({ brotli, gzip })
    .from(localOfferPieces)
    .where(eq(localOfferPieces.name, name));
  return piece ?? null;
}

/** Publishes a snapshot when there is none, or when so much has changed since that deltas would be longer. */
export async function publishIfWorthwhile(queries: Queries): Promise<void> {
  const manifest = await readManifest(queries);
  const changes = manifest ? await changesAfter(queries, manifest.cursor) : null;
  if (changes === null || changes > changesWorthASnapshot) await publishSnapshot(queries);
}

/**
 * Publishes every service as it is now: pieces, search index, and the cursor where deltas start. The cursor is taken
 * first: what changes while the pieces are packed is in them or in a delta, and being in both does no harm.
 */
export async function publishSnapshot(queries: Queries): Promise<LocalOfferManifest> {
  const cursor = await queries.transaction(async (tx) => {
    await takeTurn(tx);
    await refreshOutcodes(tx);
    return serviceCursor(tx);
  });
  // Packing takes seconds, so no transaction is open meanwhile.
  const { pieces, index, services } = await packPieces({
    all: await whereabouts(queries),
    outcodes: await outcodesAround(queries),
    read: (ids) => presentServices(queries, ids),
  });
  const manifest: LocalOfferManifest = {
    snapshot: newId(),
    madeAt: new Date().toISOString(),
    services,
    pieces: pieces.map(factsOf),
    index: factsOf(index),
    cursor,
  };
  await queries.transaction((tx) => keep(tx, manifest, [...pieces, index]));
  return manifest;
}

const factsOf = ({ name, brotli, services: count, area }: PackedPiece) => ({
  name,
  bytes: brotli.byteLength,
  services: count,
  ...(area && { area }),
});

async function whereabouts(queries: Queries): Promise<Whereabouts[]> {
  const { rows } = await queries.execute<Whereabouts & Record<string, unknown>>(sql`
    select id, value->'place' as place, value->'otherPlaces' as "otherPlaces"
    from service where not gone order by id`);
  return rows.map(({ id, place, otherPlaces }) => ({
    id,
    place: place ?? undefined,
    otherPlaces: otherPlaces ?? undefined,
  }));
}

async function presentServices(queries: Queries, ids: readonly string[]): Promise<Service[]> {
  const { rows } = await queries.execute<{ value: Service }>(sql`
    select value from service
    where not gone and id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb))
    order by id`);
  return rows.map(({ value }) => withheld(value));
}

async function newest(queries: Queries, count: number): Promise<LocalOfferManifest[]> {
  const { manifest, seq } = localOfferSnapshots;
  const rows = await queries.select({ manifest }).from(localOfferSnapshots).orderBy(desc(seq)).limit(count);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `keep` below
  return rows.map((row) => row.manifest as LocalOfferManifest);
}

async function keep(tx: Queries, manifest: LocalOfferManifest, packed: PackedPiece[]): Promise<void> {
  await takeTurn(tx);
  for (const { name, brotli, gzip } of packed)
    await tx.insert(localOfferPieces).values({ name, brotli, gzip }).onConflictDoNothing();
  await tx.insert(localOfferSnapshots).values({ id: manifest.snapshot, manifest });
  const kept = await newest(tx, snapshotsKept);
  const ids = kept.map(({ snapshot }) => snapshot);
  const names = kept.flatMap(({ pieces, index }) => [...pieces, index].map(({ name }) => name));
  await tx.delete(localOfferSnapshots).where(notInArray(localOfferSnapshots.id, ids));
  const { rows } = await tx.execute<{ name: string }>(sql`select name from local_offer_piece`);
  const unused = rows.flatMap(({ name }) => (names.includes(name) ? [] : name));
  if (unused.length > 0) await tx.delete(localOfferPieces).where(inArray(localOfferPieces.name, unused));
}
