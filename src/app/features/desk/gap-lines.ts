import type { GapTable, ShownCount } from '#contract/gap.ts';
import { csvLine } from '#domain/csv-line.ts';

/** The words that a table of gaps is written in. */
export interface GapLineWords {
  title: string;
  need: string;
  total: string;
  nameOf: (label: string) => string;
  hiddenAs: (count: 'few' | 'hidden') => string;
}

/** One table as lines of a CSV file: what is hidden on the screen is hidden in it. */
export function gapLines({ rows, columns }: GapTable, words: GapLineWords): string {
  const cell = (count: ShownCount) => (typeof count === 'number' ? count : words.hiddenAs(count));
  const totals = columns.map(({ total }) => total);
  const lines = [
    [words.title],
    [words.need, ...columns.map(({ label }) => words.nameOf(label)), words.total],
    ...rows.map(({ label, counts, total }) => [words.nameOf(label), ...counts.map(cell), total]),
    [words.total, ...totals, totals.reduce((sum, total) => sum + total, 0)],
  ];
  return lines.map((line) => csvLine(line)).join('');
}
