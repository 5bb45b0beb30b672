import { expect, test } from 'vitest';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';
import { workedDates } from './worked-dates.ts';

test.each(workedDates)(
  '$rule from $trigger_date is due on $expected_due_date ($id: $note)',
  ({ rule, trigger_date: trigger, inputs, expected_due_date: due }) => {
    const found = deadlineBy(builtInPack, rule, { trigger, ...inputs }, builtInHolidays);
    expect(found).toMatchObject({ ok: true, value: { due } });
  },
);

test('every rule has a worked date', () => {
  const worked = new Set(workedDates.map(({ rule }) => rule));
  expect(allTimeLimits.map(({ id }) => id).filter((id) => !worked.has(id))).toEqual([]);
});
