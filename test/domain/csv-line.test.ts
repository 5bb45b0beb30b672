import { expect, test } from 'vitest';
import { csvLine } from '#domain/csv-line.ts';

test('no cell can run as a formula, whatever it begins with', () => {
  for (const first of ['=', '+', '-', '@', '\t=', ' =', '\r'])
    expect(csvLine([`${first}HYPERLINK(1)`]).replace(/^"/, '')).toMatch(/^'/);
});

test('quotes, commas and new lines stay inside their cell, and numbers stay numbers', () => {
  expect(csvLine(['a "b", c\nd', -3])).toBe('"a ""b"", c\nd",-3\r\n');
});
