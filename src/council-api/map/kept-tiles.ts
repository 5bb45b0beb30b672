import type { Problem } from '#contract/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Tile } from '#domain/local-offer/map-tiles.ts';
import { keptBytes } from '../store/kept-bytes.ts';
import type { MapSource, TilePicture } from './map-source.ts';

interface Kept {
  picture: TilePicture;
  at: number;
}

export interface KeptTilesLimits {
  bytes: number;
  milliseconds: number;
  /** How many may be asked of the source at once; whoever is next is asked to come again. */
  atOnce: number;
}

const usual: KeptTilesLimits = { bytes: 24_000_000, milliseconds: 24 * 60 * 60_000, atOnce: 8 };

const busy = { code: 'busy', retryAfter: 2 } as const;

/**
 * A source that is asked once for each square: pictures are kept in memory, those not looked at for longest go first, and
 * whoever asks for the same square at once waits for the same answer.
 */
export function keptTiles(
  source: MapSource,
  now: () => number = Date.now,
  limits: KeptTilesLimits = usual,
): MapSource {
  const kept = keptBytes<Kept>(limits.bytes, ({ picture: { bytes } }) => bytes.length, limits.bytes);
  const asked = new Map<string, Promise<Result<TilePicture, Problem>>>();

  async function ask(key: string, tile: Tile): Promise<Result<TilePicture, Problem>> {
    const answer = await source.picture(tile);
    if (answer.ok) kept.keep(key, { picture: answer.value, at: now() });
    return answer;
  }
  function picture(tile: Tile): Promise<Result<TilePicture, Problem>> {
    const key = `${tile.zoom}/${tile.across}/${tile.down}`;
    const held = kept.get(key);
    if (held && now() - held.at < limits.milliseconds) {
      kept.keep(key, held);
      return Promise.resolve({ ok: true, value: held.picture });
    }
    const waiting = asked.get(key);
    if (waiting) return waiting;
    if (asked.size >= limits.atOnce) return Promise.resolve({ ok: false, problem: busy });
    const asking = ask(key, tile).finally(() => asked.delete(key));
    asked.set(key, asking);
    return asking;
  }
  return { ...source, picture };
}
