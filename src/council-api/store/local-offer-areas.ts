import type { Area, OutcodePlace } from '#contract/local-offer.ts';
import type { Point } from '#domain/local-offer/distance.ts';
import { middlesOfOutcodes, type PlacedService, pointOf } from '#domain/local-offer/nearness.ts';

/** Services that lie near each other; `area` holds them all, and is absent where they are nowhere in particular. */
export interface AreaGroup<S> {
  services: S[];
  area?: Area;
}

interface Placed<S> {
  service: S;
  point: Point;
}

/** Great Britain, Northern Ireland and a margin, in degrees; halved again and again, so that cells stay where they are. */
const wholeCell = { south: 48, west: -12, size: 16 };
type Cell = typeof wholeCell;

const deepest = 14;
/** A cell with fewer than this share of what a piece may hold is put together with its neighbours. */
const tooFew = 0.2;

const isIn = ({ south, west, size }: Cell, { latitude, longitude }: Point): boolean =>
  latitude >= south && latitude < south + size && longitude >= west && longitude < west + size;

const quartersOf = ({ south, west, size }: Cell): Cell[] =>
  [0, 1].flatMap((up) =>
    [0, 1].map((across) => ({
      south: south + (up * size) / 2,
      west: west + (across * size) / 2,
      size: size / 2,
    })),
  );

/** Cuts a cell in four until no part holds more than `most`; a service stays in its part while others come and go. */
function cutUp<S>(placed: readonly Placed<S>[], cell: Cell, most: number, depth: number): Placed<S>[][] {
  if (placed.length <= most || depth >= deepest) return placed.length > 0 ? [[...placed]] : [];
  const parts = quartersOf(cell).map((quarter) => ({
    quarter,
    inside: placed.filter(({ point }) => isIn(quarter, point)),
  }));
  const few = parts.filter(({ inside }) => inside.length < most * tooFew);
  const many = parts.filter((part) => !few.includes(part));
  const together = few.flatMap(({ inside }) => inside);
  const cut = many.flatMap(({ quarter, inside }) => cutUp(inside, quarter, most, depth + 1));
  return together.length > 0 ? [...cut, together] : cut;
}

const rounded = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;

function areaOf(placed: readonly Placed<unknown>[]): Area {
  const latitudes = placed.map(({ point }) => point.latitude);
  const longitudes = placed.map(({ point }) => point.longitude);
  return {
    south: rounded(Math.min(...latitudes)),
    north: rounded(Math.max(...latitudes)),
    west: rounded(Math.min(...longitudes)),
    east: rounded(Math.max(...longitudes)),
  };
}

/**
 * Puts services that are near each other together, so that a phone can fetch only what is near it. What has no point is
 * placed by its outcode; what has neither is nowhere in particular, and in one group of its own.
 *
 * @param most how many services an area may hold
 */
export function groupByArea<S extends PlacedService>(
  services: readonly S[],
  outcodes: readonly OutcodePlace[],
  most: number,
): AreaGroup<S>[] {
  const middles = middlesOfOutcodes(services);
  for (const { outcode, ...point } of outcodes) middles.set(outcode, point);
  const placed: Placed<S>[] = [];
  const nowhere: S[] = [];
  for (const service of services) {
    const point = service.place && pointOf(service.place, middles);
    if (point && isIn(wholeCell, point)) placed.push({ service, point });
    else nowhere.push(service);
  }
  const groups = cutUp(placed, wholeCell, most, 0).map((part) => ({
    services: part.map(({ service }) => service),
    area: areaOf(part),
  }));
  return nowhere.length > 0 ? [...groups, { services: nowhere }] : groups;
}
