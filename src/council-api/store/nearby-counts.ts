import { sql } from 'drizzle-orm';
import type { PlanePoint } from '#domain/local-offer/plane.ts';
import type { Queries } from './database.ts';

/** A listed place on the plane. `service` is absent where it is the only place of its service. */
export interface CountedPlace extends PlanePoint {
  service?: string | undefined;
}

interface Cell {
  /** Its lower left corner. */
  corner: PlanePoint;
  /** Places that are the only one of their service. */
  alone: CountedPlace[];
  others: CountedPlace[];
}

/** What is within reach of a point. */
export interface Nearby {
  places: number;
  services: number;
}

const cellMetres = 2000;

/** Counts places by the squares they are in: of squares that are wholly in or out of reach no place is looked at. */
export function countedByCells(
  places: Iterable<CountedPlace>,
): (centre: PlanePoint, metres: number) => Nearby {
  const cells = new Map<string, Cell>();
  for (const place of places) {
    const [column, row] = [Math.floor(place.x / cellMetres), Math.floor(place.y / cellMetres)];
    const key = `${column} ${row}`;
    const corner = { x: column * cellMetres, y: row * cellMetres };
    const cell = cells.get(key) ?? { corner, alone: [], others: [] };
    (place.service === undefined ? cell.alone : cell.others).push(place);
    cells.set(key, cell);
  }
  return (centre, metres) => nearbyIn(cells.values(), centre, metres);
}

function nearbyIn(cells: Iterable<Cell>, centre: PlanePoint, metres: number): Nearby {
  const isInReach = ({ x, y }: PlanePoint) => distance(x - centre.x, y - centre.y) <= metres;
  const services = new Set<string>();
  let [alone, others] = [0, 0];
  for (const { corner, alone: single, others: several } of cells) {
    const [across, up] = [middleFrom(corner.x, centre.x), middleFrom(corner.y, centre.y)];
    if (distance(Math.max(across - half, 0), Math.max(up - half, 0)) > metres) continue;
    const isWhole = distance(across + half, up + half) <= metres;
    const inReach = isWhole ? several : several.filter(isInReach);
    alone += isWhole ? single.length : countOf(single, isInReach);
    others += inReach.length;
    for (const { service = '' } of inReach) services.add(service);
  }
  return { places: alone + others, services: alone + services.size };
}

const half = cellMetres / 2;
const middleFrom = (corner: number, centre: number): number => Math.abs(corner + half - centre);

/** `Math.hypot` looks out for numbers that no map has, and takes ten times as long. */
const distance = (x: number, y: number): number => Math.sqrt(x * x + y * y);

function countOf(places: readonly CountedPlace[], isInReach: (place: CountedPlace) => boolean): number {
  let count = 0;
  for (const place of places) if (isInReach(place)) count += 1;
  return count;
}

export interface NearbyCounts {
  /** How many are within reach, and under which version. */
  count(of: 'places' | 'services', centre: PlanePoint, metres: number): Promise<CountedNearby>;
  /** What was read under this version holds no longer. */
  forget(version: string): void;
}

export interface CountedNearby {
  version: string;
  total: number;
}

interface Held {
  version: string;
  within: ReturnType<typeof countedByCells>;
}

/**
 * Counts what is near from a map of all places in memory, read again when it has changed: a database has to visit every
 * place within reach to count them, for each distance anew.
 */
export function nearbyCounts(queries: Queries): NearbyCounts {
  let reading: Promise<Held> | undefined;
  let held: Held | undefined;
  const read = async (): Promise<Held> => {
    try {
      held = await readHeld(queries);
      return held;
    } finally {
      reading = undefined;
    }
  };
  return {
    count: async (of, centre, metres) => {
      const { version, within } = held ?? (await (reading ??= read()));
      return { version, total: within(centre, metres)[of] };
    },
    forget: (version) => {
      if (held?.version === version) held = undefined;
    },
  };
}

type GivenPlace = [x: number, y: number, service: string | null];

async function readHeld(queries: Queries): Promise<Held> {
  const { rows } = await queries.execute<{ version: string; places: GivenPlace[] | null }>(sql`
    select version::text as version, (
      select json_agg(json_build_array(at[0], at[1], case when several then service_id end)) from (
        select at, service_id, count(*) over (partition by service_id) > 1 as several
        from open_referral_place where listed and at is not null
      ) placed
    ) as places from open_referral_state`);
  const [row] = rows;
  const places = row?.places ?? [];
  const placed = places.map(([x, y, service]) => ({ x, y, ...(service !== null && { service }) }));
  return { version: row?.version ?? '', within: countedByCells(placed) };
}
