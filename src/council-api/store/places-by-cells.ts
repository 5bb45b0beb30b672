import type { PlanePoint } from '#domain/local-offer/plane.ts';

/** A listed place of a service on the plane. Ids are those that records are known by. */
export interface MappedPlace extends PlanePoint {
  id: string;
  service: string;
  /** Whether it is the only place of its service. */
  isOnly: boolean;
}

export type Mapped = 'places' | 'services';

/** What is within reach of a point. */
export interface Nearby {
  total: number;
  /** Ids of those that were wanted, nearest first, then by id. A service is where its nearest place is. */
  ids: string[];
}

export interface Wanted {
  of: Mapped;
  centre: PlanePoint;
  metres: number;
  offset: number;
  limit: number;
}

interface Cell {
  /** Its lower left corner. */
  corner: PlanePoint;
  /** Places that are the only one of their service. */
  alone: MappedPlace[];
  others: MappedPlace[];
}

interface ReachedCell {
  cell: Cell;
  /** From the centre to the nearest point of it, in metres. */
  from: number;
}

interface Reached {
  total: number;
  cells: ReachedCell[];
}

const cellMetres = 1000;
/** In a town there are enough for a page. */
const firstReach = 250;

/**
 * An index of places by the squares they are in. Of squares that are wholly in or out of reach no place is looked at to
 * count, and the nearest are sought from the centre outwards.
 */
export function placesByCells(places: Iterable<MappedPlace>): (wanted: Wanted) => Nearby {
  const cells = new Map<string, Cell>();
  for (const place of places) {
    const [column, row] = [Math.floor(place.x / cellMetres), Math.floor(place.y / cellMetres)];
    const key = `${column} ${row}`;
    const corner = { x: column * cellMetres, y: row * cellMetres };
    const cell = cells.get(key) ?? { corner, alone: [], others: [] };
    (place.isOnly ? cell.alone : cell.others).push(place);
    cells.set(key, cell);
  }
  const all = [...cells.values()];
  return (wanted) => {
    const { total, cells: reached } = reachedIn(all, wanted);
    const end = Math.min(wanted.offset + wanted.limit, total);
    const ids = wanted.offset >= end ? [] : nearestIn(reached, wanted, end);
    return { total, ids: ids.slice(wanted.offset, end) };
  };
}

function reachedIn(cells: readonly Cell[], { of, centre, metres }: Wanted): Reached {
  const reached: ReachedCell[] = [];
  const several = new Set<string>();
  let total = 0;
  for (const cell of cells) {
    const { corner, alone, others } = cell;
    const [across, up] = [middleFrom(corner.x, centre.x), middleFrom(corner.y, centre.y)];
    const from = distance(Math.max(across - half, 0), Math.max(up - half, 0));
    if (from > metres) continue;
    reached.push({ cell, from });
    const isWhole = distance(across + half, up + half) <= metres;
    const inReach = isWhole ? others : others.filter((place) => far(place, centre) <= metres);
    total += isWhole ? alone.length : countWithin(alone, centre, metres);
    if (of === 'places') total += inReach.length;
    else for (const { service } of inReach) several.add(service);
  }
  return { total: total + several.size, cells: reached };
}

/** The first so many ids in order, or more: sought in circles, each twice as wide as the last, until they are enough. */
function nearestIn(cells: readonly ReachedCell[], { of, centre, metres }: Wanted, enough: number): string[] {
  for (let reach = firstReach; ; reach *= 2) {
    const within = Math.min(reach, metres);
    const known: Known[] = [];
    for (const { cell, from } of cells) {
      if (from > within) continue;
      for (const place of [...cell.alone, ...cell.others]) {
        const away = far(place, centre);
        if (away <= within) known.push({ id: of === 'places' ? place.id : place.service, away });
      }
    }
    const ids = known.length >= enough ? inOrder(known) : [];
    if (ids.length >= enough || reach >= metres) return ids;
  }
}

interface Known {
  id: string;
  away: number;
}

const inOrder = (known: readonly Known[]): string[] => {
  const sorted = known.toSorted((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1));
  return [...new Set(sorted.map(({ id }) => id))];
};

const half = cellMetres / 2;
const middleFrom = (corner: number, centre: number): number => Math.abs(corner + half - centre);

/** `Math.hypot` looks out for numbers that no map has, and takes ten times as long. */
const distance = (x: number, y: number): number => Math.sqrt(x * x + y * y);
const far = ({ x, y }: PlanePoint, centre: PlanePoint): number => distance(x - centre.x, y - centre.y);

function countWithin(places: readonly MappedPlace[], centre: PlanePoint, metres: number): number {
  let count = 0;
  for (const place of places) if (far(place, centre) <= metres) count += 1;
  return count;
}
