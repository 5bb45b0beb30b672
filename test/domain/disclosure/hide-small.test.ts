import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideSmall, type Shown } from '#domain/disclosure/hide-small.ts';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
const columnOf = (counts: readonly (readonly number[])[], at: number) =>
  counts.map((cells) => cells[at] ?? 0);

/**
 * Every value that each hidden cell has in some table that fits what a reader sees, by trying them all: it shares nothing
 * with the way cells are chosen. Counts kept back are of five or more, which a careful reader knows.
 */
function fitting(counts: readonly (readonly number[])[], shown: readonly (readonly Shown[])[]) {
  const places = shown.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (typeof cell === 'number' ? [] : [{ row, column, cell }])),
  );
  const rowLeft = counts.map((cells, row) => sum(cells) - sum(known(shown[row] ?? [])));
  const columnLeft = (counts[0] ?? []).map(
    (_, column) => sum(columnOf(counts, column)) - sum(known(shown.map((cells) => cells[column] ?? 0))),
  );
  const found = places.map(() => new Set<number>());
  const tried: number[] = [];
  const place = (at: number): void => {
    const here = places[at];
    if (!here) {
      if ([...rowLeft, ...columnLeft].every((left) => left === 0))
        tried.forEach((value, cell) => found[cell]?.add(value));
      return;
    }
    const { row, column, cell } = here;
    const most = Math.min(rowLeft[row] ?? 0, columnLeft[column] ?? 0, cell === 'few' ? 4 : Number.MAX_VALUE);
    for (let value = cell === 'few' ? 1 : 5; value <= most; value += 1) {
      rowLeft[row] = (rowLeft[row] ?? 0) - value;
      columnLeft[column] = (columnLeft[column] ?? 0) - value;
      tried[at] = value;
      place(at + 1);
      rowLeft[row] += value;
      columnLeft[column] += value;
    }
  };
  place(0);
  return found;
}

const known = (cells: readonly Shown[]): number[] =>
  cells.map((cell) => (typeof cell === 'number' ? cell : 0));

const tables = fc
  .record({ rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rows, columns }) =>
    fc.array(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9 })), {
        minLength: columns,
        maxLength: columns,
      }),
      { minLength: rows, maxLength: rows },
    ),
  );

test('no hidden count can be worked out exactly from the totals and from how it is marked', () => {
  let protectedTables = 0;
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = hideSmall(counts);
      if (!shown) return;
      const values = fitting(counts, shown);
      if (values.length > 0) protectedTables += 1;
      for (const each of values) expect(each.size).toBeGreaterThan(1);
    }),
    { numRuns: 400 },
  );
  expect(protectedTables).toBeGreaterThan(40);
});

test('a count of one to four is never shown, and none is', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = hideSmall(counts);
      const small = (shown ?? []).flat().filter((cell) => typeof cell === 'number' && cell > 0 && cell < 5);
      expect(small).toEqual([]);
    }),
  );
  expect(hideSmall([[0, 9]])).toEqual([[0, 9]]);
});

test('what is shown is true', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = hideSmall(counts);
      shown?.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          const count = counts[row]?.[column] ?? 0;
          if (cell === 'few') expect(count).toBeLessThan(5);
          else if (cell === 'hidden') expect(count).toBeGreaterThanOrEqual(5);
          else expect(cell).toBe(count);
        }),
      );
    }),
  );
});

test('one small count takes the three that would give it away with it, those of fewest people', () => {
  expect(
    hideSmall([
      [3, 8, 20],
      [9, 7, 30],
      [40, 50, 60],
    ]),
  ).toEqual([
    ['few', 'hidden', 20],
    ['hidden', 'hidden', 30],
    [40, 50, 60],
  ]);
});

test('two small counts that can only be ones are not left to stand for each other', () => {
  expect(
    hideSmall([
      [1, 1, 30],
      [1, 1, 40],
    ]),
  ).toBeNull();
});

test('a table that nothing can protect is not shown at all', () => {
  expect(
    hideSmall([
      [3, 0],
      [0, 9],
    ]),
  ).toBeNull();
});
