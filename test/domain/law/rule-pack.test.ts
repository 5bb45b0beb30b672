import { expect, test } from 'vitest';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { readRulePack } from '#domain/law/read-rule-pack.ts';
import { deadlineBy, ruleOn, versionsOf, type RulePack } from '#domain/law/rule-pack.ts';
import type { TimeLimit } from '#domain/law/time-limit.ts';

const asData = (): unknown => JSON.parse(JSON.stringify(builtInPack));

/** The pack with one rule changed from a day on, as a new Act might. */
function changed(id: string, from: string, before: string, change: Partial<TimeLimit>): RulePack {
  const rules = builtInPack.rules.flatMap((rule) =>
    rule.id === id
      ? [
          { ...rule, ...change, validFrom: from },
          { ...rule, validTo: before },
        ]
      : [rule],
  );
  return { ...builtInPack, id: 'england-2027-09', rules };
}

const eightWeeks = changed('ehcna.decision', '2027-09-01', '2027-08-31', {
  counting: { by: 'weeks-after', number: 8, from: 'trigger' },
});
const due = (pack: RulePack, id: string, trigger: string) =>
  deadlineBy(pack, id, { trigger }, builtInHolidays);

test('a pack is plain data: sent and read back, it counts the same', () => {
  const read = readRulePack(asData());
  expect(read).toEqual({ ok: true, value: builtInPack });
});

test('an old case keeps the rule of its own day when the law changes', () => {
  expect(due(eightWeeks, 'ehcna.decision', '2027-08-31')).toMatchObject({ value: { due: '2027-10-12' } });
  expect(due(eightWeeks, 'ehcna.decision', '2027-09-01')).toMatchObject({ value: { due: '2027-10-27' } });
  expect(versionsOf(eightWeeks, 'ehcna.decision').map(({ validFrom }) => validFrom)).toEqual([
    '2014-09-01',
    '2027-09-01',
  ]);
  expect(ruleOn(eightWeeks, 'ehcna.decision', '2027-08-31')?.counting).toMatchObject({ number: 6 });
});

test('a rule about a birth is chosen by the day it ends on, not by the day of birth', () => {
  const to17 = changed('rights.young_person', '2028-01-01', '2027-12-31', {
    counting: { by: 'school-leaving-date', age: 17 },
  });
  expect(due(to17, 'rights.young_person', '2010-09-01')).toMatchObject({ value: { due: '2027-06-25' } });
  expect(due(to17, 'rights.young_person', '2011-09-01')).toMatchObject({ value: { due: '2029-06-29' } });
});

test('before a rule was law there is no answer by it', () => {
  expect(due(builtInPack, 'dp.complaint_ack', '2026-06-18')).toEqual({
    ok: false,
    problem: { code: 'not-in-force', on: '2026-06-18', from: '2026-06-19' },
  });
  expect(due(builtInPack, 'dp.complaint_ack', '2026-06-19')).toMatchObject({ value: { due: '2026-07-20' } });
});

test('every rule id stands once, with a source and the day it was checked', () => {
  expect(new Set(builtInPack.rules.map(({ id }) => id)).size).toBe(93);
  expect(builtInPack.rules).toHaveLength(93);
  for (const rule of builtInPack.rules) {
    expect(rule.source.length).toBeGreaterThan(10);
    expect(rule.validFrom < rule.checkedOn).toBe(true);
  }
});

const faults: [string, Record<string, unknown>][] = [
  ['a group nobody knows', { group: 'gardening' }],
  ['a count of no days', { counting: { by: 'weeks-after', number: 0, from: 'trigger' } }],
  ['a count of part of a day', { counting: { by: 'weeks-after', number: 1.5, from: 'trigger' } }],
  ['a way of counting nobody knows', { counting: { by: 'moons-after', number: 1, from: 'trigger' } }],
  ['a day that never was', { counting: { by: 'fixed-day', monthDay: '02-30', strictMonthDay: '02-14' } }],
  ['no source', { source: undefined }],
  ['an exception nobody knows', { exceptions: ['rain'] }],
  ['a start that is not a day', { validFrom: 'always' }],
  ['an end that is not a day', { validTo: undefined }],
];

test.each(faults)('a pack with %s is refused, and says which rule', (_, spoilt) => {
  const rules = builtInPack.rules.map((rule) => (rule.id === 'ehcp.final' ? { ...rule, ...spoilt } : rule));
  const read = readRulePack({ ...builtInPack, rules });
  expect(read.ok ? 'read' : read.problem).toContain('(ehcp.final)');
});

test('what is not a pack at all is refused', () => {
  for (const value of [
    null,
    [],
    'pack',
    {},
    { ...builtInPack, rules: [1] },
    { ...builtInPack, jurisdiction: 'Wales' },
  ]) {
    expect(readRulePack(value).ok).toBe(false);
  }
});
