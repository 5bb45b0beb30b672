/** A point on the earth in degrees, WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const earthMetres = 6_371_008.8;

/**
 * Metres between two points over the ground as the crow flies. Good to half of one per cent, which is finer than
 * anybody travels.
 *
 * @see haversine formula; mean earth radius of the IUGG
 */
export function metresBetween(from: Point, to: Point): number {
  const across = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const up = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const half = up + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * across;
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Whole and tenths of miles, as road signs and families in England say distances. */
export const milesBetween = (from: Point, to: Point): number =>
  Math.round(metresBetween(from, to) / 160.9344) / 10;
