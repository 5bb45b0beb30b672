import type { Point } from './distance.ts';
import { radians } from './radians.ts';

/** One square of a map: the world is `2 ** zoom` of them across and down, from the north-west. */
export interface Tile {
  zoom: number;
  across: number;
  down: number;
}

/** The side of a tile in pixels. */
export const tileSide = 256;

/** Everything within these degrees. */
export interface Box {
  south: number;
  west: number;
  north: number;
  east: number;
}

const degrees = (angle: number): number => (angle * 180) / Math.PI;

/**
 * Where a point is on the map of a zoom, in tiles and parts of a tile from the north-west.
 *
 * @see OpenStreetMap wiki, "Slippy map tilenames": spherical Mercator (EPSG:3857)
 */
export function onMap({ latitude, longitude }: Point, zoom: number): { across: number; down: number } {
  const tiles = 2 ** zoom;
  const up = Math.asinh(Math.tan(radians(latitude)));
  return { across: ((longitude + 180) / 360) * tiles, down: ((1 - up / Math.PI) / 2) * tiles };
}

/** The point that is so many tiles from the north-west of the map of a zoom; the inverse of `onMap`. */
export function pointOnMap({ zoom, across, down }: Tile): Point {
  const tiles = 2 ** zoom;
  return {
    latitude: degrees(Math.atan(Math.sinh(Math.PI * (1 - (2 * down) / tiles)))),
    longitude: (across / tiles) * 360 - 180,
  };
}

/** Whether any of a tile lies within a box. A tile that is not on the map lies nowhere. */
export function isTileWithin({ zoom, across, down }: Tile, box: Box): boolean {
  const tiles = 2 ** zoom;
  if (across < 0 || down < 0 || across >= tiles || down >= tiles) return false;
  const northWest = pointOnMap({ zoom, across, down });
  const southEast = pointOnMap({ zoom, across: across + 1, down: down + 1 });
  return (
    northWest.longitude < box.east &&
    southEast.longitude > box.west &&
    southEast.latitude < box.north &&
    northWest.latitude > box.south
  );
}

/** Whether a point lies within a box. */
export const isWithin = ({ latitude, longitude }: Point, { south, west, north, east }: Box): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

const metresInDegree = 111_195;

/** The box that reaches so many metres to each side of a point. */
export function boxAround({ latitude, longitude }: Point, metres: number): Box {
  const up = metres / metresInDegree;
  const aside = up / Math.cos(radians(latitude));
  return {
    south: latitude - up,
    west: longitude - aside,
    north: latitude + up,
    east: longitude + aside,
  };
}
