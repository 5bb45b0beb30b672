import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  earlierOf,
  fromDayNumber,
  isCalendarDate,
  lastFridayOfJune,
  monthOf,
  laterOf,
  parseDate,
  todayInLondon,
  weekday,
  yearOf,
} from '#domain/calendar.ts';

const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') });
const utc = (date: string) => new Date(`${date}T00:00:00Z`);
const inLondon = (instant: string) => todayInLondon(new Date(instant));
const monthIndex = (text: string) => yearOf(text) * 12 + monthOf(text);
const written = (date: Date) => date.toISOString().slice(0, 10);

test('a day that never was is refused', () => {
  expect(parseDate('2026-02-30')).toEqual({ ok: false, problem: 'no-such-day' });
  expect(parseDate('2026-02-29')).toEqual({ ok: false, problem: 'no-such-day' });
  expect(parseDate('2028-02-29')).toEqual({ ok: true, value: '2028-02-29' });
  expect(parseDate('2026-13-01')).toEqual({ ok: false, problem: 'no-such-day' });
  expect(parseDate('2026-00-10')).toEqual({ ok: false, problem: 'no-such-day' });
  expect(parseDate('2026-04-31')).toEqual({ ok: false, problem: 'no-such-day' });
  expect(parseDate('2026-04-00')).toEqual({ ok: false, problem: 'no-such-day' });
  expect(parseDate('0226-04-01')).toEqual({ ok: false, problem: 'year-out-of-range' });
  for (const text of [
    '',
    '2026-2-3',
    '03/02/2026',
    '2026-02-03T00:00',
    ' 2026-02-03',
    '2026-02-03 ',
    '２０２６-02-03',
  ]) {
    expect(parseDate(text)).toEqual({ ok: false, problem: 'not-a-date' });
  }
});

test('1900 and 2100 have no leap day, and 2000 has', () => {
  expect([1900, 2000, 2024, 2026, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28, 28]);
  expect(isCalendarDate('2100-02-29')).toBe(false);
});

test('day numbers agree with another calendar on every day of three centuries', () => {
  for (let day = dayNumber('1900-01-01'); day <= dayNumber('2199-12-31'); day += 1) {
    const date = fromDayNumber(day);
    if (date !== written(new Date(day * 86_400_000)) || dayNumber(date) !== day) throw new Error(date);
  }
});

test('the weekday agrees with another calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = fromDayNumber(day);
      expect(weekday(date) % 7).toBe(utc(date).getUTCDay());
    }),
  );
});

test('adding days and taking them away again comes back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      const date = fromDayNumber(day);
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test('a month with no such day gives its last', () => {
  expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
  expect(addMonths('2027-12-31', 2)).toBe('2028-02-29');
  expect(addMonths('2026-08-31', 1)).toBe('2026-09-30');
  expect(addMonths('2027-07-31', -5)).toBe('2027-02-28');
  expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
});

test('months keep the day of the month, or take the last one', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
      const date = fromDayNumber(day);
      const moved = addMonths(date, months);
      expect(monthIndex(moved) - monthIndex(date)).toBe(months);
      expect(dayOf(moved)).toBe(Math.min(dayOf(date), daysInMonth(yearOf(moved), monthOf(moved))));
    }),
  );
});

test('order, earlier and later agree with the text order of dates', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      const [one, other] = [fromDayNumber(a), fromDayNumber(b)];
      expect(Math.sign(compareDates(one, other))).toBe(one === other ? 0 : one < other ? -1 : 1);
      expect(earlierOf(one, other)).toBe(one < other ? one : other);
      expect(laterOf(one, other)).toBe(one < other ? other : one);
    }),
  );
});

test('the last Friday in June is a Friday in its last seven days', () => {
  for (let year = 1998; year < 2100; year += 1) {
    const friday = lastFridayOfJune(year);
    expect(weekday(friday)).toBe(5);
    expect(friday > calendarDate(year, 6, 23) && friday <= calendarDate(year, 6, 30)).toBe(true);
  }
  expect([2026, 2027, 2028].map(lastFridayOfJune)).toEqual(['2026-06-26', '2027-06-25', '2028-06-30']);
});

test('the day in London turns at midnight there, in winter and in summer', () => {
  expect(inLondon('2026-01-10T23:59:59Z')).toBe('2026-01-10');
  expect(inLondon('2026-01-11T00:00:00Z')).toBe('2026-01-11');
  expect(inLondon('2026-07-10T22:59:59Z')).toBe('2026-07-10');
  expect(inLondon('2026-07-10T23:00:00Z')).toBe('2026-07-11');
  expect(inLondon('2026-03-29T00:30:00Z')).toBe('2026-03-29');
  expect(inLondon('2026-10-24T23:30:00Z')).toBe('2026-10-25');
  expect(inLondon('2026-10-25T23:30:00Z')).toBe('2026-10-25');
});

const program = `
  import { addDays, addMonths, todayInLondon, weekday } from '#domain/calendar.ts';
  const days = ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2026-12-31'];
  const counted = days.map((day) => [addDays(day, 1), addDays(day, 42), addMonths(day, 2), weekday(day)]);
  console.log(JSON.stringify([counted, todayInLondon(new Date('2026-10-24T23:30:00Z'))]));
`;

test('the day in London is the one that the zone says, at any moment', () => {
  const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
  const moment = fc.oneof(
    fc.integer({ min: Date.UTC(1940, 0, 1), max: Date.UTC(2199, 11, 31) }),
    // The last hours of a day, where zones differ.
    fc
      .tuple(fc.integer({ min: -7000, max: 80_000 }), fc.integer({ min: -7_300_000, max: 100 }))
      .map(([day, before]) => day * 86_400_000 + before),
  );
  fc.assert(
    fc.property(moment, (at) => {
      expect(todayInLondon(new Date(at))).toBe(zone.format(at));
    }),
    { numRuns: 5000 },
  );
});

test('a device in any time zone gives the same dates', () => {
  const zones = ['Europe/London', 'Pacific/Auckland', 'Pacific/Honolulu', 'Asia/Karachi', 'America/St_Johns'];
  const answers = zones.map((TZ) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('"2026-10-25"]');
}, 30_000);
