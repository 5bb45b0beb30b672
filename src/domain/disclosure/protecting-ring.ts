import { isSmall, leastShown } from './small.ts';

/** A table of counts; rows are as long as each other. */
export type Counts = readonly (readonly number[])[];

/** A cell, by row and column. */
export interface Place {
  row: number;
  column: number;
}

interface Step extends Place {
  change: 'up' | 'down';
}

/** Whether a reader who knows how hidden cells are marked could take this one for one more, or for one fewer. */
function couldBe(count: number, change: Step['change']): boolean {
  if (count === 0) return false;
  if (isSmall(count)) return change === 'up' ? count < leastShown - 1 : count > 1;
  return change === 'up' || count > leastShown;
}

/** Rows are nodes 0 to n-1, columns the nodes after them. One more in a cell leads from row to column; one fewer, back. */
interface Way {
  cost: number;
  steps: readonly Step[];
}

const keyOf = ({ row, column }: Place): string => `${row} ${column}`;

/** The cells that can be left a node through, with what hiding each would cost. */
function stepsFrom(counts: Counts, node: number): (Step & { to: number })[] {
  const rows = counts.length;
  const row = counts[node];
  if (row)
    return row.flatMap((count, column) =>
      couldBe(count, 'up') ? { row: node, column, change: 'up' as const, to: rows + column } : [],
    );
  const column = node - rows;
  return counts.flatMap((cells, at) =>
    couldBe(cells[column] ?? 0, 'down') ? { row: at, column, change: 'down' as const, to: at } : [],
  );
}

const cheapestOpen = (ways: ReadonlyMap<number, Way>, done: ReadonlySet<number>): [number, Way] | undefined =>
  [...ways].filter(([node]) => !done.has(node)).toSorted((a, b) => a[1].cost - b[1].cost)[0];

/** The cheapest way from one node to another that does not go back through the cell it comes from. Dijkstra's. */
function cheapestWay(counts: Counts, hidden: ReadonlySet<string>, first: Step, from: number, to: number) {
  const ways = new Map<number, Way>([[from, { cost: 0, steps: [first] }]]);
  const done = new Set<number>();
  for (let next = cheapestOpen(ways, done); next; next = cheapestOpen(ways, done)) {
    const [node, way] = next;
    if (node === to) return way;
    done.add(node);
    for (const { to: beyond, ...step } of stepsFrom(counts, node)) {
      if (keyOf(step) === keyOf(first)) continue;
      const cost = way.cost + (hidden.has(keyOf(step)) ? 0 : (counts[step.row]?.[step.column] ?? 0));
      if (cost < (ways.get(beyond)?.cost ?? Number.POSITIVE_INFINITY))
        ways.set(beyond, { cost, steps: [...way.steps, step] });
    }
  }
  return undefined;
}

/**
 * Cells that together keep one from being worked out: a ring in which each could be one more or one fewer, by turns, and
 * every total of a row and of a column stays as it is. The ring that hides fewest people beyond those hidden already.
 *
 * @param hidden  cells already hidden, `row column`
 * @returns none where every way round meets a cell that cannot be other than it is
 */
export function protectingRing(
  counts: Counts,
  hidden: ReadonlySet<string>,
  { row, column }: Place,
): readonly Place[] | undefined {
  const count = counts[row]?.[column] ?? 0;
  const columnNode = counts.length + column;
  const ways = (['up', 'down'] as const).flatMap((change) => {
    if (!couldBe(count, change)) return [];
    const [from, to] = change === 'up' ? [columnNode, row] : [row, columnNode];
    return cheapestWay(counts, hidden, { row, column, change }, from, to) ?? [];
  });
  return ways.toSorted((a, b) => a.cost - b.cost)[0]?.steps;
}
