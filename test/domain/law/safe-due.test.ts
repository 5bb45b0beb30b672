import { expect, test } from 'vitest';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { claimOf } from '#domain/law/claim.ts';
import { safeDue } from '#domain/law/safe-due.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';

const law = { pack: builtInPack, holidays: builtInHolidays };

test('where bank holidays are not known, a family has its careful day and a body has none', () => {
  expect(safeDue(law, 'appeal.sen', { trigger: '2029-06-15' })).toBe('2029-08-15');
  expect(safeDue(law, 'sar', { trigger: '2029-06-15' })).toBeNull();
  expect(safeDue(law, 'nhs.ack', { trigger: '2029-06-15' })).toBeNull();
});

test('a day before the law is counted by its first row, so that an old letter is seen to be old', () => {
  expect(safeDue(law, 'appeal.sen', { trigger: '2013-06-15' })).toBe('2013-08-15');
  expect(safeDue(law, 'mediation.contact', { trigger: '2013-06-15' })).toBe('2013-08-15');
});

test('nothing is said without a rule, a day or a limit in days', () => {
  expect(safeDue(law, 'nope', { trigger: '2026-06-15' })).toBeNull();
  expect(safeDue(law, 'jr', {})).toBeNull();
  expect(safeDue(law, 'cease.keep_plan', { trigger: '2026-06-15' })).toBeNull();
});

test('a claim is firm only for law in force that was read in official text', () => {
  for (const rule of allTimeLimits) {
    expect(claimOf({ ...rule, status: 'law-in-force', confidence: 'legislation-text' })).toBe('firm');
    expect(claimOf({ ...rule, status: 'derived', confidence: 'legislation-text' })).toBe('gentle');
    expect(claimOf({ ...rule, status: 'law-in-force', confidence: 'secondary-text' })).toBe('gentle');
  }
});
