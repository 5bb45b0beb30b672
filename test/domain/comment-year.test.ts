import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { commentYear, yearEndOf } from '#domain/comments/comment-year.ts';

test('a year of comments ends on the council’s day, and the next begins the day after', () => {
  expect(commentYear('2026-11-30', '11-30')).toEqual({ from: '2025-12-01', to: '2026-11-30' });
  expect(commentYear('2026-12-01', '11-30')).toEqual({ from: '2026-12-01', to: '2027-11-30' });
});

test('29 February is the 28th in a year without one, and no day falls between two years', () => {
  expect(commentYear('2027-02-28', '02-29').to).toBe('2027-02-28');
  expect(commentYear('2028-02-29', '02-29')).toEqual({ from: '2027-03-01', to: '2028-02-29' });
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4000 }),
      fc.constantFrom('02-28', '02-29', '12-31', '03-01'),
      (n, end) => {
        const { to } = commentYear(addDays('2024-01-01', n), end);
        expect(commentYear(addDays(to, 1), end).from).toBe(addDays(to, 1));
      },
    ),
  );
});

test('where the council names no day, a year runs from the first publication', () => {
  expect(yearEndOf(undefined, '2026-03-01')).toBe('02-28');
  expect(yearEndOf(undefined, '2026-02-10')).toBe('02-09');
  expect(yearEndOf('08-31', '2026-02-10')).toBe('08-31');
  expect(yearEndOf(undefined, null)).toBeNull();
});
