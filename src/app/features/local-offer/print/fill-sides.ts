/** What a side has room for, in any one unit of length. */
export interface Room {
  columns: number;
  sides: number;
  /** The height of a column, without what stands above and below the columns. */
  height: number;
}

/** Sides, each with columns, each with the entries in it. */
export type Filled<T> = T[][][];

/** Puts entries into columns one after the other, none cut in two. Null where they do not all fit. */
export function fillSides<T>(
  entries: readonly T[],
  heightOf: (entry: T) => number,
  { columns, sides, height }: Room,
): Filled<T> | null {
  const filled: T[][] = [];
  let left = 0;
  for (const entry of entries) {
    const high = heightOf(entry);
    if (high > left || filled.length === 0) {
      filled.push([]);
      left = height;
    }
    if (high > left || filled.length > columns * sides) return null;
    filled.at(-1)?.push(entry);
    left -= high;
  }
  return Array.from({ length: Math.ceil(filled.length / columns) }, (_, side) =>
    filled.slice(side * columns, (side + 1) * columns),
  );
}

/**
 * As many of the first as fit, in another order.
 *
 * @param entries  those that matter most first
 * @param order    how they stand on the page
 */
export function fillWithMost<T>(
  entries: readonly T[],
  order: (a: T, b: T) => number,
  heightOf: (entry: T) => number,
  room: Room,
): Filled<T> {
  const most = mostByHeight(entries, heightOf, room);
  for (let count = most; count > 0; count -= 1) {
    const filled = fillSides(entries.slice(0, count).toSorted(order), heightOf, room);
    if (filled) return filled;
  }
  return [];
}

/** More than these cannot fit, however they are put. */
function mostByHeight<T>(entries: readonly T[], heightOf: (entry: T) => number, room: Room): number {
  const all = room.columns * room.sides * room.height;
  let sum = 0;
  const at = entries.findIndex((entry) => (sum += heightOf(entry)) > all);
  return at === -1 ? entries.length : at;
}
