import { earthMetres, type Point } from './distance.ts';
import { radians } from './radians.ts';

/** A point on a flat map of Great Britain, in metres. */
export interface PlanePoint {
  x: number;
  y: number;
}

/** The meridian of the National Grid; distances near it are truest. */
const middle = radians(-2);

/**
 * A point laid on a flat map, so that a database can index it and order by distance with plain geometry. In England a
 * distance on it differs from that over the ground by less than a quarter of one per cent.
 *
 * @see transverse Mercator projection of the sphere that `metresBetween` uses
 */
export function onPlane({ latitude, longitude }: Point): PlanePoint {
  const [up, east] = [radians(latitude), radians(longitude) - middle];
  return {
    x: earthMetres * Math.atanh(Math.sin(east) * Math.cos(up)),
    y: earthMetres * Math.atan2(Math.sin(up), Math.cos(up) * Math.cos(east)),
  };
}
