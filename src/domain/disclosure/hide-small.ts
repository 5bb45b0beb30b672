import { protectingRing, type Counts } from './protecting-ring.ts';
import { isSmall } from './small.ts';

/** How many; `few` is too few to say; `hidden` is kept back so that a few cannot be worked out from the totals. */
export type Shown = number | 'few' | 'hidden';

/**
 * A table as it may be shown beside all of its totals: counts of fewer than five are not said, and neither are as many
 * others as it takes so that nobody can work one out exactly, knowing every total and how hidden cells are marked.
 *
 * It is exact, not a rule of thumb. A hidden cell can be worked out only if it is the same in every table that fits what
 * is shown; two such tables differ by rings of one more and one fewer, so a cell that lies on a ring is safe, and each
 * hidden one is put on a ring.
 *
 * @returns null where no choice of cells protects all; then put rows or columns together
 */
export function hideSmall(counts: Counts): Shown[][] | null {
  const hidden = new Set<string>();
  const places = counts.flatMap((cells, row) => cells.map((count, column) => ({ row, column, count })));
  for (const { row, column, count } of places) {
    if (!isSmall(count)) continue;
    const ring = protectingRing(counts, hidden, { row, column });
    if (!ring) return null;
    for (const cell of ring) hidden.add(`${cell.row} ${cell.column}`);
  }
  return counts.map((cells, row) =>
    cells.map((count, column) => {
      if (isSmall(count)) return 'few';
      return hidden.has(`${row} ${column}`) ? 'hidden' : count;
    }),
  );
}
