import * as z from 'zod/mini';
import {
  getLocalOffer,
  getLocalOfferChanges,
  getLocalOfferPiece,
  getLocalOfferPlaces,
  type LocalOfferManifest,
  type OutcodePlace,
  type Service,
} from '#contract/local-offer.ts';
import { failed, ok } from '#domain/result.ts';
import type { Result } from '#contract/problem.ts';
import type { Call } from '../operation.ts';
import type { Keeping } from './local-offer.ts';
import { isWanted, nearOnly } from './near-only.ts';
import { packIndex } from './packed-index.ts';
import { goodServices, type KeptOffer, type OfferChanges, type OfferShelf } from './offer-shelf.ts';

export interface FetchOfferParts {
  call: Call;
  shelf: OfferShelf;
  now(): number;
  /** What is kept here; null for everything. */
  keeping: Keeping | null;
  progress(done: number, total: number): void;
  /** A piece came in; on a first visit it can be searched at once. */
  arrived(services: readonly Service[]): void;
}

const pieceShape = z.object({ services: z.array(z.unknown()) });

/** One piece, unless a download that was cut has left it here already. */
async function fetchPiece(parts: FetchOfferParts, name: string): Promise<Result<void>> {
  const reply = await parts.call(getLocalOfferPiece, { params: { name } });
  if (!reply.ok) return reply;
  const piece = pieceShape.safeParse(reply.value);
  if (!piece.success) return failed({ code: 'bad-reply' });
  const services = goodServices(piece.data.services);
  const put = await parts.shelf.putPiece(name, services);
  parts.arrived(services);
  return put;
}

async function fetchIndex({ call, shelf }: FetchOfferParts, name: string): Promise<Result<void>> {
  const reply = await call(getLocalOfferPiece, { params: { name } });
  if (!reply.ok) return reply;
  const packed = packIndex(reply.value);
  return packed ? shelf.putIndex(name, packed) : failed({ code: 'bad-reply' });
}

/** Where outcodes are. A council that does not say leaves a phone to work it out from what it has. */
async function fetchPlaces({ call, shelf }: FetchOfferParts, isNew: boolean): Promise<OutcodePlace[]> {
  const here = await shelf.places();
  if (here && !isNew) return here;
  const reply = await call(getLocalOfferPlaces, {});
  if (!reply.ok) return here ?? [];
  await shelf.putPlaces(reply.value.places);
  return reply.value.places;
}

/** Everything that is to be kept here of what the manifest names, and is not here yet. */
async function fetchSnapshot(
  parts: FetchOfferParts,
  manifest: LocalOfferManifest,
  only: KeptOffer['only'],
): Promise<Result<void>> {
  const has = await parts.shelf.hasPieces();
  const wanted = only
    ? manifest.pieces.filter(({ name }) => only.pieces.includes(name))
    : // The index takes the longest to unpack: better while the rest is on its way.
      [manifest.index, ...manifest.pieces];
  const total = wanted.reduce((sum, piece) => sum + piece.bytes, 0);
  let done = 0;
  for (const { name, bytes } of wanted) {
    parts.progress(done, total);
    const isIndex = name === manifest.index.name;
    const got = has.has(name)
      ? ok(undefined)
      : await (isIndex ? fetchIndex(parts, name) : fetchPiece(parts, name));
    if (!got.ok) return got;
    done += bytes;
  }
  return ok(undefined);
}

/** Changes since the snapshot, page by page: each page stored before the cursor that covers it. */
async function fetchChanges(
  parts: FetchOfferParts,
  kept: KeptOffer,
  places: readonly OutcodePlace[],
): Promise<Result<KeptOffer>> {
  let now = kept;
  for (let more = true; more;) {
    const page = await parts.call(getLocalOfferChanges, { query: { since: now.cursor } });
    if (!page.ok) return page;
    const { services, gone, next } = page.value;
    const wanted = services.filter((service) => isWanted(service, kept, places));
    const left = services.flatMap((service) => (wanted.includes(service) ? [] : service.id));
    const delta: OfferChanges = { services: wanted, gone: [...gone, ...left] };
    const isEmpty = services.length === 0 && gone.length === 0;
    const put = isEmpty
      ? ok(undefined)
      : await parts.shelf.putDelta(now.manifest.snapshot, now.deltas, delta);
    if (!put.ok) return put;
    now = { ...now, cursor: next, deltas: now.deltas + (isEmpty ? 0 : 1) };
    const saved = await parts.shelf.keep(now);
    if (!saved.ok) return saved;
    more = page.value.more;
  }
  return ok(now);
}

const justFetched = (manifest: LocalOfferManifest, now: number, only: KeptOffer['only']): KeptOffer => ({
  manifest,
  cursor: manifest.cursor,
  deltas: 0,
  updatedAt: new Date(now).toISOString(),
  ...(only && { only }),
});

const isSameShare = (one: KeptOffer['only'], other: KeptOffer['only']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The snapshot that this phone now has: the one it had, or the council's newer one. */
async function snapshotOf(
  parts: FetchOfferParts,
  manifest: LocalOfferManifest,
  places: readonly OutcodePlace[],
): Promise<Result<KeptOffer>> {
  const before = await parts.shelf.kept();
  const only = nearOnly(manifest, parts.keeping, places);
  if (before?.manifest.snapshot === manifest.snapshot && isSameShare(before.only, only)) return ok(before);
  const fetched = await fetchSnapshot(parts, manifest, only);
  if (!fetched.ok) return fetched;
  const fresh = justFetched(manifest, parts.now(), only);
  // What was saved lies in no piece that is fetched: what changed in it since is among the changes since then.
  const kept = before && only && only.saved.length > 0 ? { ...fresh, cursor: before.cursor } : fresh;
  const put = await parts.shelf.keep(kept);
  return put.ok ? ok(kept) : put;
}

/** Brings the Local Offer up to date. Whatever stops it, the next call goes on from there. */
export async function fetchOffer(parts: FetchOfferParts): Promise<Result<KeptOffer>> {
  const manifest = await parts.call(getLocalOffer, {});
  if (!manifest.ok) return manifest;
  const before = await parts.shelf.kept();
  const places = await fetchPlaces(parts, before?.manifest.snapshot !== manifest.value.snapshot);
  const snapshot = await snapshotOf(parts, manifest.value, places);
  if (!snapshot.ok) return snapshot;
  const changed = await fetchChanges(parts, snapshot.value, places);
  const tooOld = !changed.ok && changed.problem.code === 'cursor-unknown';
  const fresh = justFetched(manifest.value, parts.now(), snapshot.value.only);
  const again = tooOld ? await fetchChanges(parts, fresh, places) : changed;
  if (!again.ok) return again;
  const kept = { ...again.value, updatedAt: new Date(parts.now()).toISOString() };
  const put = await parts.shelf.keep(kept);
  await parts.shelf.tidy(kept);
  return put.ok ? ok(kept) : put;
}
