import { radians } from './radians.ts';

/** A point on the earth in degrees, WGS 84. */
export interface Point {
  latitude: number;
  longitude: number;
}

/** The mean radius of the earth, of the IUGG. */
export const earthMetres = 6_371_008.8;
export const metresInMile = 1609.344;

/**
 * Metres between two points over the ground as the crow flies. Good to half of one per cent, which is finer than
 * anybody travels.
 *
 * @see haversine formula
 */
export function metresBetween(from: Point, to: Point): number {
  const across = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const up = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const half = up + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * across;
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(half)));
}
