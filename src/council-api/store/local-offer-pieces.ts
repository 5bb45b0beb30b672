import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Area, OutcodePlace, Service } from '#contract/local-offer.ts';
import type { PlacedService } from '#domain/local-offer/nearness.ts';
import { searchIndexOptions } from '#domain/local-offer/search-terms.ts';
import { type AreaGroup, groupByArea } from './local-offer-areas.ts';

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** One immutable file of a snapshot. Its name holds its content, so that any cache may keep it for ever. */
export interface PackedPiece {
  name: string;
  services: number;
  brotli: Uint8Array;
  gzip: Uint8Array;
  area?: Area;
}

/** A service by what decides which piece it is in. */
export interface Whereabouts extends PlacedService {
  id: string;
}

/** The services of a Local Offer, to be read a piece at a time: there may be more than fit in memory at once. */
export interface PieceSource {
  all: readonly Whereabouts[];
  outcodes: readonly OutcodePlace[];
  read(ids: readonly string[]): Promise<Service[]>;
}

/** Larger pieces press smaller, and smaller ones are kept through more snapshots: this is between the two. */
const servicesInAPiece = 1000;
/** Up to here the best compression is worth its seconds: it halves the index. */
const worthPressingHard = 8_000_000;

/**
 * Cuts the services into pieces by where they are, and those that are nowhere in particular by a digest of their ids: a
 * service stays in its piece whatever else is added, so a new snapshot shares most of its pieces with the one before.
 * Beside them the search index, built here once so that no phone has to. Only the index is ever held whole.
 */
export async function packPieces(
  source: PieceSource,
): Promise<{ pieces: PackedPiece[]; index: PackedPiece; services: number }> {
  const index = new MiniSearch(searchIndexOptions);
  const pieces: PackedPiece[] = [];
  for (const { services: inside, area } of partsOf(source)) {
    const services = await source.read(inside.map(({ id }) => id));
    if (services.length === 0) continue;
    const packing = pack('services', { services }, services.length);
    await index.addAllAsync(services, { chunkSize: 50 });
    pieces.push({ ...(await packing), ...(area && { area }) });
  }
  const services = pieces.reduce((sum, piece) => sum + piece.services, 0);
  const inOrder = pieces.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return { pieces: inOrder, index: await pack('index', index.toJSON(), services), services };
}

const partsOf = ({ all, outcodes }: PieceSource): AreaGroup<Whereabouts>[] =>
  groupByArea(all, outcodes, servicesInAPiece).flatMap((group) =>
    group.area ? group : byDigest(group.services).map((services) => ({ services })),
  );

function byDigest(all: readonly Whereabouts[]): Whereabouts[][] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(all.length / servicesInAPiece)));
  const groups = Array.from({ length: count }, (): Whereabouts[] => []);
  for (const service of all) groups[groupOf(service.id, count)]?.push(service);
  return groups;
}

const groupOf = (id: string, count: number): number =>
  createHash('sha256').update(id).digest().readUInt32BE() % count;

async function pack(kind: 'services' | 'index', value: unknown, services: number): Promise<PackedPiece> {
  const text = JSON.stringify(value);
  const quality = kind === 'index' && text.length <= worthPressingHard ? 11 : 9;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 };
  const name = `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  const [brotli, zipped] = await Promise.all([packBrotli(text, { params }), packGzip(text, { level: 9 })]);
  return { name, services, brotli, gzip: zipped };
}
