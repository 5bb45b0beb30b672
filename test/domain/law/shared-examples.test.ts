import { expect, test } from 'vitest';
import { builtInBankHolidays, builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import type { Counting } from '#domain/law/time-limit.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';
import { readSharedLaw } from './shared-law.ts';

interface Example {
  id: string;
  rule: string;
  trigger_date: string;
  inputs: Record<string, string>;
  expected_due_date: string;
}

interface Row {
  id: string;
  group: string;
  duration: { value: number | null; calendar_rule: string };
  deadline_belongs_to: string;
  status: string;
  confidence: string;
  exceptions: string[];
  strict_last_day?: string;
  cap_by?: string;
}

interface Table {
  bank_holidays_england: Record<string, string[]>;
  rules: Row[];
}

const examples = readSharedLaw<{ cases: Example[] }>('time-limit-examples.json')?.cases ?? [];
const table = readSharedLaw<Table>('time-limits.json');
const rows = table?.rules ?? [];

const dashed = (text: string) => text.replaceAll('_', '-');
const statuses: Record<string, string> = { statutory_guidance_should: 'statutory-guidance' };
const confidences: Record<string, string> = {
  verified_legislation_text: 'legislation-text',
  verified_secondary_text: 'secondary-text',
  knowledge_only: 'knowledge-only',
};
const byNames: Record<string, Counting['by']> = {
  'period-months-starting-with': 'months-starting-with',
  'months-after+tribunal-roll': 'months-after',
  'months-after+next-working-day': 'months-after',
  'days-after+next-working-day': 'days-after',
  immediate: 'same-day',
};
const plainRows = rows.filter(
  ({ duration }) => /^[a-z_+]+$/.test(duration.calendar_rule) && duration.value !== null,
);
const notAlternatives = plainRows.filter(
  ({ id }) => !['move.old_la_transfer', 'move.icb_notify'].includes(id),
);

test.skipIf(examples.length === 0).each(examples)(
  'the example $id agrees: $rule from $trigger_date',
  ({ rule, trigger_date, inputs, expected_due_date }) => {
    const found = deadlineBy(builtInPack, rule, { trigger: trigger_date, ...inputs }, builtInHolidays);
    expect(found).toMatchObject({ ok: true, value: { due: expected_due_date } });
  },
);

test.skipIf(!table)('every row of the table is carried over, and no other', () => {
  expect(allTimeLimits.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
});

test.skipIf(!table).each(rows)('$id has the group, owner, status and confidence of its row', (row) => {
  const ours = allTimeLimits.find(({ id }) => id === row.id);
  expect(ours).toMatchObject({
    group: dashed(row.group),
    belongsTo: row.deadline_belongs_to,
    status: statuses[row.status] ?? dashed(row.status),
    confidence: confidences[row.confidence],
  });
  expect(ours?.exceptions.length).toBe(row.exceptions.length);
  expect(ours?.cap !== undefined).toBe(row.cap_by !== undefined);
  const strict = ours?.counting.by === 'fixed-day' ? ours.counting.strictMonthDay : undefined;
  expect(strict).toBe(row.strict_last_day);
});

test.skipIf(!table).each(notAlternatives)('$id counts as its row says', ({ id, duration }) => {
  const by = byNames[dashed(duration.calendar_rule)] ?? dashed(duration.calendar_rule);
  const number = Math.abs(duration.value ?? 0);
  const ours = allTimeLimits.find((rule) => rule.id === id)?.counting;
  expect(ours).toMatchObject(by === 'same-day' ? { by } : { by, number });
});

test.skipIf(!table)('the bank holidays kept with the app are those of the table', () => {
  const ours = builtInBankHolidays['england-and-wales'].events.map(({ date }) => date);
  expect(ours).toEqual(Object.values(table?.bank_holidays_england ?? {}).flat());
});
