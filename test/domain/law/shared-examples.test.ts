import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { builtInBankHolidays, builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import type { Counting } from '#domain/law/time-limit.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';
import { readSharedLaw } from './shared-law.ts';

const example = z.object({
  id: z.string(),
  rule: z.string(),
  trigger_date: z.string(),
  inputs: z.record(z.string(), z.string()),
  expected_due_date: z.nullable(z.string()),
});

const row = z.object({
  id: z.string(),
  group: z.string(),
  duration: z.object({ value: z.nullable(z.number()), calendar_rule: z.string() }),
  deadline_belongs_to: z.string(),
  status: z.string(),
  confidence: z.string(),
  exceptions: z.array(z.string()),
  strict_last_day: z.optional(z.string()),
  cap_by: z.optional(z.string()),
});

const exampleFile = z.nullable(z.object({ cases: z.array(example) }));
const tableFile = z.nullable(
  z.object({ bank_holidays_england: z.record(z.string(), z.array(z.string())), rules: z.array(row) }),
);

const examples = exampleFile.parse(readSharedLaw('time-limit-examples.json'))?.cases ?? [];
const table = tableFile.parse(readSharedLaw('time-limits.json'));
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

test.skipIf(!table).each(rows)('$id has the group, owner, status and confidence of its row', (wanted) => {
  const ours = allTimeLimits.find(({ id }) => id === wanted.id);
  expect(ours).toMatchObject({
    group: dashed(wanted.group),
    belongsTo: wanted.deadline_belongs_to,
    status: statuses[wanted.status] ?? dashed(wanted.status),
    confidence: confidences[wanted.confidence],
  });
  expect(ours?.exceptions.length).toBe(wanted.exceptions.length);
  expect(ours?.cap !== undefined).toBe(wanted.cap_by !== undefined);
  const strict = ours?.counting.by === 'fixed-day' ? ours.counting.strictMonthDay : undefined;
  expect(strict).toBe(wanted.strict_last_day);
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
