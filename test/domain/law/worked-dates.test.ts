import { expect, test } from 'vitest';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';
import { workedDates } from './worked-dates.ts';

test.each(workedDates)('%s from %s %j is due on %s: %s', (rule, trigger, inputs, due) => {
  expect(deadlineBy(builtInPack, rule, { trigger, ...inputs }, builtInHolidays)).toMatchObject({
    ok: true,
    value: { due },
  });
});

test('every rule has a worked date', () => {
  const worked = new Set(workedDates.map(([rule]) => rule));
  expect(allTimeLimits.map(({ id }) => id).filter((id) => !worked.has(id))).toEqual([]);
});
