import { metresBetween, type Point } from './distance.ts';

/** Part of the map, in degrees. */
export interface Bounds {
  south: number;
  west: number;
  north: number;
  east: number;
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Metres from a point to the nearest edge of an area; 0 inside it. */
export const metresToArea = (from: Point, { south, west, north, east }: Bounds): number =>
  metresBetween(from, {
    latitude: within(from.latitude, south, north),
    longitude: within(from.longitude, west, east),
  });

/** Five miles: as far as "near" reaches for someone who saves data. */
export const nearMetres = 8047;

/**
 * Those that are near, and those that are nowhere in particular and so near to everyone. Where nothing is near, the
 * nearest there is.
 */
export function nearAreas<P extends { area?: Bounds | undefined }>(pieces: readonly P[], from: Point): P[] {
  const far = ({ area }: P): number => (area ? metresToArea(from, area) : 0);
  const least = Math.min(...pieces.filter(({ area }) => area).map(far));
  return pieces.filter((piece) => far(piece) <= Math.max(nearMetres, least));
}

export const isInArea = ({ latitude, longitude }: Point, { south, west, north, east }: Bounds): boolean =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;
