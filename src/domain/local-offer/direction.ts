import type { Point } from './distance.ts';
import { radians } from './radians.ts';

/** The eight directions that people say, clockwise from north. */
export const directions = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const;
export type Direction = (typeof directions)[number];

const eighth = Math.PI / 4;

/**
 * Which way somebody sets out to get from one point to the other in a straight line.
 *
 * @see initial bearing of a great circle
 */
export function directionBetween(from: Point, to: Point): Direction {
  const [south, north] = [radians(from.latitude), radians(to.latitude)];
  const turn = radians(to.longitude - from.longitude);
  const east = Math.sin(turn) * Math.cos(north);
  const up = Math.cos(south) * Math.sin(north) - Math.sin(south) * Math.cos(north) * Math.cos(turn);
  const steps = Math.round(Math.atan2(east, up) / eighth);
  return directions[(steps + directions.length) % directions.length] ?? 'north';
}
