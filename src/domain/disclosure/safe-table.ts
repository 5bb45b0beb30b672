import { gatherSmall, type Tally } from './gather-small.ts';
import { hideSmall, type Shown } from './hide-small.ts';

/** One report: under which row and which column it counts. */
export interface Pair {
  row: string;
  column: string;
}

export interface SafeTable {
  rows: { label: string; counts: Shown[]; total: number }[];
  columns: { label: string; total: number }[];
}

/** What stands for the labels that were gathered. */
export const otherLabel = 'other';

const tallyOf = (labels: readonly string[]): Tally => {
  const tally = new Map<string, number>();
  for (const label of labels) tally.set(label, (tally.get(label) ?? 0) + 1);
  return tally;
};

/** The labels in the order given, those that nobody is under left out and those gathered last. */
const shownLabels = (tally: Tally, order: readonly string[]): string[] => [
  ...order.filter((label) => label !== otherLabel && (tally.get(label) ?? 0) > 0),
  ...(tally.has(otherLabel) ? [otherLabel] : []),
];

function tableOf(pairs: readonly Pair[], order: Order): SafeTable | null {
  const [byRow, byColumn] = [
    tallyOf(pairs.map(({ row }) => row)),
    tallyOf(pairs.map(({ column }) => column)),
  ];
  const [rows, columns] = [shownLabels(byRow, order.rows), shownLabels(byColumn, order.columns)];
  const counts = rows.map((row) =>
    columns.map((column) => pairs.filter((pair) => pair.row === row && pair.column === column).length),
  );
  const shown = hideSmall(counts);
  return (
    shown && {
      rows: rows.map((label, at) => ({ label, counts: shown[at] ?? [], total: byRow.get(label) ?? 0 })),
      columns: columns.map((label) => ({ label, total: byColumn.get(label) ?? 0 })),
    }
  );
}

/** Every label there may be, in the order they are shown. */
export interface Order {
  rows: readonly string[];
  columns: readonly string[];
}

/**
 * Reports counted two ways, so that no count of fewer than five is said or can be worked out. Labels with too few under
 * them are put together first; so every total is of nobody or of at least five, and may be shown. If some small cell
 * still cannot be kept safe, more labels are put together, the smaller side of the table last.
 *
 * @returns null where all reports together are too few
 */
export function safeTable(pairs: readonly Pair[], order: Order): SafeTable | null {
  const rows = tallyOf(pairs.map(({ row }) => row));
  const columns = tallyOf(pairs.map(({ column }) => column));
  for (let more = 0; more <= rows.size + columns.size; more += 1) {
    const moreColumns = Math.min(more, columns.size);
    const gathered = [gatherSmall(rows, more - moreColumns), gatherSmall(columns, moreColumns)] as const;
    const [otherRows, otherColumns] = gathered;
    if (!otherRows || !otherColumns) return null;
    const table = tableOf(
      pairs.map(({ row, column }) => ({
        row: otherRows.has(row) ? otherLabel : row,
        column: otherColumns.has(column) ? otherLabel : column,
      })),
      order,
    );
    if (table) return table;
  }
  return null;
}
