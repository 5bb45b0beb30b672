import { expect, test } from 'vitest';
import { builtInBankHolidays, builtInHolidays, holidaysWith } from '#domain/law/built-in-holidays.ts';
import { holidaysFrom, yearsKnown, type BankHolidaysFile } from '#domain/law/holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';

const file = (...dates: string[]): BankHolidaysFile => ({
  'england-and-wales': { events: dates.map((date) => ({ title: 'A holiday', date })) },
});

const in2029 = [
  '2029-01-01',
  '2029-03-30',
  '2029-04-02',
  '2029-05-07',
  '2029-05-28',
  '2029-08-27',
  '2029-12-25',
  '2029-12-26',
];

test('the copy kept with the app knows 2025 to 2028', () => {
  expect(yearsKnown(builtInHolidays)).toEqual({ from: 2025, to: 2028 });
  expect(holidaysFrom(builtInBankHolidays)).toEqual({ ok: true, value: builtInHolidays });
});

test('a year that is published only in part is not known', () => {
  const read = holidaysFrom(file(...in2029, '2030-01-01'));
  expect(read).toMatchObject({ ok: true, value: { years: new Set([2029]) } });
  expect(yearsKnown({ titles: new Map(), years: new Set() })).toBeNull();
});

test('a list with a day that never was is not read', () => {
  expect(holidaysFrom(file(...in2029, '2029-02-30'))).toEqual({ ok: false, problem: 'not-a-date' });
  expect(holidaysWith(file('2029-02-30'))).toBe(builtInHolidays);
  expect(holidaysWith(null)).toBe(builtInHolidays);
});

test('what a council sends adds years and corrects those kept with the app', () => {
  const in2028WithOneMore = [...builtInHolidays.titles.keys()].filter((date) => date.startsWith('2028'));
  const joined = holidaysWith(file(...in2029, ...in2028WithOneMore, '2028-06-09'));
  expect(yearsKnown(joined)).toEqual({ from: 2025, to: 2029 });
  expect(joined.titles.has('2028-06-09')).toBe(true);
  expect(joined.titles.has('2026-12-28')).toBe(true);
  expect(deadlineBy(builtInPack, 'nhs.ack', { trigger: '2028-12-27' }, joined)).toMatchObject({
    value: { due: '2029-01-02' },
  });
  expect(deadlineBy(builtInPack, 'nhs.ack', { trigger: '2028-06-08' }, joined)).toMatchObject({
    value: { due: '2028-06-14' },
  });
});
