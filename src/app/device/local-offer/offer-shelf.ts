import * as z from 'zod/mini';
import { ok } from '#domain/result.ts';
import {
  localOfferManifest,
  outcodePlace,
  service,
  type OutcodePlace,
  type Service,
} from '#contract/local-offer.ts';
import type { Result } from '#contract/problem.ts';
import { instant, cursor } from '#contract/shape.ts';
import type { Shelf } from '../storage/shelf.ts';
import { isPackedIndex, packIndex, type PackedIndex } from './packed-index.ts';
import { shortOf } from './short-of.ts';

/** What this phone has of the Local Offer, and how far in its changes. Stored last, when all it names is here. */
const keptOffer = z.object({
  manifest: localOfferManifest,
  cursor,
  deltas: z.number(),
  updatedAt: instant,
  /** Where only what is near an outcode is kept: the pieces, and what was saved besides. No index then. */
  only: z.optional(z.object({ near: z.string(), pieces: z.array(z.string()), saved: z.array(z.string()) })),
});
export type KeptOffer = z.output<typeof keptOffer>;

const changes = z.object({ services: z.array(z.unknown()), gone: z.array(z.string()) });
export type OfferChanges = z.output<typeof changes>;

const manifestKey = 'manifest';
const placesKey = 'places';
const savedKey = 'saved';
const pieceKey = (name: string): string => `piece/${name}`;
const shortKey = (name: string): string => `short/${name}`;
const indexKey = (name: string): string => `index/${name}`;
const deltaKey = (snapshot: string, at: number): string => `delta/${snapshot}/${String(at).padStart(6, '0')}`;

/** The pieces of the snapshot that this phone keeps. */
export const pieceNamesOf = ({ manifest, only }: KeptOffer): string[] =>
  only ? only.pieces : manifest.pieces.map(({ name }) => name);

/** The index over them: the council's, or one that this phone makes over what it keeps. */
export const indexNameOf = ({ manifest, only, deltas }: KeptOffer): string =>
  only ? `own-${manifest.snapshot}-${deltas}-${only.near}` : manifest.index.name;

/** Checked in full when it came; when it is read again the little that search needs is enough. */
const looksLikeService = (value: unknown): value is Service =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'id') === 'string' &&
  typeof Reflect.get(value, 'name') === 'string' &&
  Array.isArray(Reflect.get(value, 'categories'));

/** The services among these values that are as the contract says. One bad service costs no other. */
export const goodServices = (values: readonly unknown[]): Service[] =>
  values.flatMap((value) => {
    const checked = service.safeParse(value);
    return checked.success ? [checked.data] : [];
  });

/** The Local Offer as it is stored: public, so plain. Pieces are named by what is in them and never change. */
export class OfferShelf {
  readonly #shelf: Shelf;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  async kept(): Promise<KeptOffer | null> {
    const stored = await this.#shelf.get(manifestKey);
    const kept = keptOffer.safeParse(stored.ok ? stored.value : undefined);
    return kept.success ? kept.data : null;
  }

  keep(kept: KeptOffer): Promise<Result<void>> {
    return this.#shelf.put(manifestKey, kept);
  }

  async hasPieces(): Promise<Set<string>> {
    const keys = await this.#shelf.keys('');
    const names = keys.ok ? keys.value.map((key) => /^(?:piece|index)\/(.+)$/.exec(key)?.[1]) : [];
    return new Set(names.filter((name) => name !== undefined));
  }

  async putPiece(name: string, services: readonly Service[]): Promise<Result<void>> {
    const put = await this.#shelf.put(shortKey(name), services.map(shortOf));
    return put.ok ? this.#shelf.put(pieceKey(name), services) : put;
  }

  async piece(name: string): Promise<Service[]> {
    return (await this.#services(pieceKey(name))) ?? [];
  }

  /** The same services with what search asks of them: less than half as much to read. */
  async shortPiece(name: string): Promise<Service[]> {
    const short = await this.#services(shortKey(name));
    if (short) return short;
    // Kept by an earlier version of the app.
    const services = (await this.piece(name)).map(shortOf);
    await this.#shelf.put(shortKey(name), services);
    return services;
  }

  async #services(key: string): Promise<Service[] | null> {
    const stored = await this.#shelf.get(key);
    return stored.ok && Array.isArray(stored.value) ? stored.value.filter(looksLikeService) : null;
  }

  putIndex(name: string, index: PackedIndex): Promise<Result<void>> {
    return this.#shelf.put(indexKey(name), index);
  }

  /** Also from how earlier versions of the app kept it. */
  async index(name: string): Promise<PackedIndex | null> {
    const stored = await this.#shelf.get(indexKey(name));
    if (!stored.ok) return null;
    if (isPackedIndex(stored.value)) return stored.value;
    const packed = typeof stored.value === 'string' ? packIndex(JSON.parse(stored.value)) : null;
    if (packed) await this.putIndex(name, packed);
    return packed;
  }

  /** Where the outcodes are, as the council says. */
  putPlaces(places: readonly OutcodePlace[]): Promise<Result<void>> {
    return this.#shelf.put(placesKey, places);
  }

  async places(): Promise<OutcodePlace[] | null> {
    const stored = await this.#shelf.get(placesKey);
    const places = z.array(outcodePlace).safeParse(stored.ok ? stored.value : undefined);
    return places.success ? places.data : null;
  }

  /** Services that stay though they are not near. */
  putSaved(services: readonly Service[]): Promise<Result<void>> {
    return this.#shelf.put(savedKey, services);
  }

  async saved(): Promise<Service[]> {
    const stored = await this.#shelf.get(savedKey);
    return stored.ok && Array.isArray(stored.value) ? goodServices(stored.value) : [];
  }

  putDelta(snapshot: string, at: number, delta: OfferChanges): Promise<Result<void>> {
    return this.#shelf.put(deltaKey(snapshot, at), delta);
  }

  async deltas({ manifest, deltas }: KeptOffer): Promise<OfferChanges[]> {
    const keys = Array.from({ length: deltas }, (_, at) => deltaKey(manifest.snapshot, at));
    const stored = await Promise.all(keys.map((key) => this.#shelf.get(key)));
    return stored.flatMap((each) => {
      const delta = changes.safeParse(each.ok ? each.value : undefined);
      return delta.success ? [delta.data] : [];
    });
  }

  /** Takes away what an older snapshot left. */
  async tidy(kept: KeptOffer): Promise<Result<void>> {
    const { manifest, deltas, only } = kept;
    const wanted = new Set([
      manifestKey,
      placesKey,
      ...(only ? [savedKey] : []),
      indexKey(indexNameOf(kept)),
      ...pieceNamesOf(kept).flatMap((name) => [pieceKey(name), shortKey(name)]),
      ...Array.from({ length: deltas }, (_, at) => deltaKey(manifest.snapshot, at)),
    ]);
    const keys = await this.#shelf.keys('');
    for (const key of keys.ok ? keys.value : []) if (!wanted.has(key)) await this.#shelf.remove(key);
    return ok(undefined);
  }
}
