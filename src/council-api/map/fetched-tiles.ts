import type { Problem } from '#contract/problem.ts';
import { failed, ok, type Result } from '#domain/result.ts';
import type { Tile } from '#domain/local-offer/map-tiles.ts';
import { FeedFault } from '../import/feed-fault.ts';
import { fetchPage, type FetchLimits } from '../import/fetch-page.ts';
import type { MapSource, TilePicture } from './map-source.ts';

export interface FetchedTilesSetting {
  /** An address with `{z}`, `{x}` and `{y}` in it. */
  template: string;
  credit: string;
  /** Whether it may be an address of the council's own network. */
  inside: FetchLimits['inside'];
}

const patience = { silenceMilliseconds: 8000, pageMilliseconds: 10_000, pageBytes: 1_000_000 };
const comeAgain = { code: 'busy', retryAfter: 30 } as const;
const types = ['image/png', 'image/jpeg', 'image/webp'] as const;

export const tileAddress = (template: string, { zoom, across, down }: Tile): URL =>
  new URL(
    template
      .replaceAll('{z}', String(zoom))
      .replaceAll('{x}', String(across))
      .replaceAll('{y}', String(down)),
  );

function faultIn({ cause }: FeedFault): string {
  if (cause === 'html') return 'not a picture';
  return typeof cause === 'number' ? `status ${cause}` : 'not reached';
}

async function gathered(body: AsyncIterable<Buffer>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * Squares of a map that the council has elsewhere, fetched by the server: phones ask nobody but the council.
 *
 * @param onFault told when one did not come, with a status or a word for the log: never the address, which says where
 *   somebody looks
 */
export function fetchedTiles(
  { template, credit, inside }: FetchedTilesSetting,
  onFault: (why: string) => void,
): MapSource {
  const limits = { ...patience, inside };
  async function picture(tile: Tile): Promise<Result<TilePicture, Problem>> {
    try {
      const { type, body } = await fetchPage(tileAddress(template, tile), limits);
      const known = types.find((each) => type === each || type.startsWith(`${each};`));
      const bytes = await gathered(body);
      if (known) return ok({ type: known, bytes });
      onFault('not a picture');
    } catch (cause) {
      if (!(cause instanceof FeedFault)) throw cause;
      if (cause.cause === 404) return failed({ code: 'not-found' });
      onFault(faultIn(cause));
    }
    return failed(comeAgain);
  }
  return { credit, sample: false, picture };
}
