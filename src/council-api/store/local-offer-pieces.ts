import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { Area, OutcodePlace, Service } from '#contract/local-offer.ts';
import { searchIndexOptions } from '#domain/local-offer/search-terms.ts';
import { groupByArea } from './local-offer-areas.ts';

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

/** Larger pieces press smaller, and smaller ones are kept through more snapshots: this is between the two. */
const servicesInAPiece = 1000;
/** Up to here the best compression is worth its seconds: it halves the index. */
const worthPressingHard = 8_000_000;

/**
 * Cuts the services into pieces by where they are, and those that are nowhere in particular by a digest of their ids: a
 * service stays in its piece whatever else is added, so a new snapshot shares most of its pieces with the one before.
 */
export async function packPieces(all: Service[], outcodes: readonly OutcodePlace[]): Promise<PackedPiece[]> {
  const packed: PackedPiece[] = [];
  for (const { services, area } of groupByArea(all, outcodes, servicesInAPiece))
    for (const part of area ? [services] : byDigest(services))
      packed.push({ ...(await pack('services', { services: part }, part.length)), ...(area && { area }) });
  return packed.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function byDigest(all: readonly Service[]): Service[][] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(all.length / servicesInAPiece)));
  const groups = Array.from({ length: count }, (): Service[] => []);
  for (const service of all) groups[groupOf(service.id, count)]?.push(service);
  return groups;
}

const groupOf = (id: string, count: number): number =>
  createHash('sha256').update(id).digest().readUInt32BE() % count;

/** The search index, built here once so that no phone has to. */
export async function searchIndexOf(all: Service[]): Promise<PackedPiece> {
  const index = new MiniSearch(searchIndexOptions);
  await index.addAllAsync(all, { chunkSize: 50 });
  return pack('index', index.toJSON(), all.length);
}

async function pack(kind: 'services' | 'index', value: unknown, services: number): Promise<PackedPiece> {
  const text = JSON.stringify(value);
  const quality = kind === 'index' && text.length <= worthPressingHard ? 11 : 9;
  const brotli = await packBrotli(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 22 },
  });
  const name = `${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  return { name, services, brotli, gzip: await packGzip(text, { level: 9 }) };
}
