import { getMapTile } from '#contract/map-tile.ts';
import type { Point } from '#domain/local-offer/distance.ts';
import { onMap, tileSide, type Tile } from '#domain/local-offer/map-tiles.ts';

/** One square of a picture: where it is fetched, and where its corner lies in the picture, in pixels. */
export interface Square {
  address: string;
  x: number;
  y: number;
}

export interface PictureSize {
  width: number;
  height: number;
}

const addressOf = ({ zoom, across, down }: Tile): string =>
  getMapTile.path
    .replace(':zoom', String(zoom))
    .replace(':across', String(across))
    .replace(':down', String(down));

/** The squares that a picture of this size is made of, with the point in its middle. */
export function mapSquares(point: Point, zoom: number, { width, height }: PictureSize): Square[] {
  const middle = onMap(point, zoom);
  const left = middle.across * tileSide - width / 2;
  const top = middle.down * tileSide - height / 2;
  const squares: Square[] = [];
  for (let down = Math.floor(top / tileSide); down * tileSide < top + height; down += 1)
    for (let across = Math.floor(left / tileSide); across * tileSide < left + width; across += 1)
      squares.push({
        address: addressOf({ zoom, across, down }),
        x: Math.round(across * tileSide - left),
        y: Math.round(down * tileSide - top),
      });
  return squares;
}
