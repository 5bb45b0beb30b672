import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeTable, type Pair } from '#domain/disclosure/safe-table.ts';

const times = (count: number, row: string, column: string): Pair[] =>
  Array.from({ length: count }, () => ({ row, column }));
const order = { rows: ['a', 'b', 'c', 'd'], columns: ['x', 'y', 'z'] };

test('labels with too few under them are put together, so that every total may be shown', () => {
  const table = safeTable([...times(9, 'a', 'x'), ...times(2, 'b', 'x'), ...times(4, 'c', 'y')], order);
  expect(table?.rows.map(({ label, total }) => [label, total])).toEqual([
    ['a', 9],
    ['other', 6],
  ]);
});

test('too few reports give no table', () => {
  expect(safeTable(times(4, 'a', 'x'), order)).toBeNull();
  expect(safeTable([], order)).toEqual({ rows: [], columns: [] });
});

test('every report is counted once, and no total is of one to four', () => {
  const pair = fc.record({ row: fc.constantFrom(...order.rows), column: fc.constantFrom(...order.columns) });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (pairs) => {
      const table = safeTable(pairs, order);
      if (!table) {
        expect(pairs.length).toBeLessThan(5);
        return;
      }
      for (const lines of [table.rows, table.columns]) {
        expect(lines.reduce((sum, { total }) => sum + total, 0)).toBe(pairs.length);
        for (const { total } of lines) expect(total).toBeGreaterThanOrEqual(5);
      }
    }),
  );
});
