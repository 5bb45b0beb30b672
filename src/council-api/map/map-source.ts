import type { Problem } from '#contract/problem.ts';
import type { Result } from '#domain/result.ts';
import type { Tile } from '#domain/local-offer/map-tiles.ts';

/** One square of a map as a picture. */
export interface TilePicture {
  type: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/svg+xml';
  bytes: Uint8Array<ArrayBuffer>;
}

/** Where squares of the map come from. */
export interface MapSource {
  /** Who made the map. */
  credit: string;
  /** An invented map of an invented place. */
  sample: boolean;
  picture(tile: Tile): Promise<Result<TilePicture, Problem>>;
}
