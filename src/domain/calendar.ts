import { failed, ok, type Result } from './result.ts';

/** A day on a calendar in Europe/London, `2026-11-22`. It names a day, not a moment, so no time zone can move it. */
export type CalendarDate = string;

/** Why a text is not a day we can count from. */
export type DateFault = 'not-a-date' | 'no-such-day' | 'year-out-of-range';

interface Parts {
  year: number;
  month: number;
  day: number;
}

const written = /^\d{4}-\d{2}-\d{2}$/;
const firstYear = 1900;
const lastYear = 2199;

const friday = 5;

const numbersIn = (text: string): Parts => ({
  year: Number(text.slice(0, 4)),
  month: Number(text.slice(5, 7)),
  day: Number(text.slice(8)),
});

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads a day and refuses one that never was: `2026-02-30`, `26-2-3`, or a year outside 1900 to 2199. */
export function parseDate(text: string): Result<CalendarDate, DateFault> {
  if (!written.test(text)) return failed('not-a-date');
  const { year, month, day } = numbersIn(text);
  if (year < firstYear || year > lastYear) return failed('year-out-of-range');
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return failed('no-such-day');
  return ok(text);
}

export const isCalendarDate = (text: string): boolean => parseDate(text).ok;

function partsOf(date: CalendarDate): Parts {
  if (!written.test(date)) throw new RangeError('not a calendar date');
  return numbersIn(date);
}

export const yearOf = (date: CalendarDate): number => partsOf(date).year;
export const monthOf = (date: CalendarDate): number => partsOf(date).month;
export const dayOf = (date: CalendarDate): number => partsOf(date).day;

/** `02-15`, for comparing days within a year. */
export const monthDayOf = (date: CalendarDate): string => date.slice(5);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Writes a day. The parts must name a real one. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * Days since 1 January 1970, by arithmetic alone, so that clock changes and time zones cannot touch it.
 * The year is taken to start in March, which puts the leap day last.
 */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const monthsSinceMarch = (month + 9) % 12;
  const daysBeforeMonth = Math.floor((153 * monthsSinceMarch + 2) / 5);
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + daysBeforeMonth + day - 1 - 719_468;
}

/** The day with this number; the inverse of `dayNumber`. */
export function fromDayNumber(days: number): CalendarDate {
  const sinceYearZero = days + 719_468;
  const era = Math.floor(sinceYearZero / 146_097);
  const dayOfEra = sinceYearZero - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The day `days` later, or earlier when negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(dayNumber(date) + days);

/**
 * The day of the same number `months` later, or earlier when negative.
 * A month with no such day gives its last: 31 December and two months is 28 or 29 February.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return calendarDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** How many days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => dayNumber(to) - dayNumber(from);

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export function weekday(date: CalendarDate): number {
  const sinceMonday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return sinceMonday + 1;
}

export const isWeekend = (date: CalendarDate): boolean => weekday(date) >= 6;

/** Below zero when the first is earlier, above when later: for sorting. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number => dayNumber(a) - dayNumber(b);

export const earlierOf = (a: CalendarDate, b: CalendarDate): CalendarDate =>
  compareDates(a, b) <= 0 ? a : b;
export const laterOf = (a: CalendarDate, b: CalendarDate): CalendarDate => (compareDates(a, b) >= 0 ? a : b);

/** The school leaving date of a year. @see Education Act 1996, section 8 */
export function lastFridayOfJune(year: number): CalendarDate {
  const last = calendarDate(year, 6, 30);
  return addDays(last, -((weekday(last) - friday + 7) % 7));
}

let london: Intl.DateTimeFormat | undefined;

/** Made when first needed: it is slow to make on a small phone, and most screens never ask. */
const londonFormat = (): Intl.DateTimeFormat =>
  (london ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }));

const hour = 3_600_000;
const wholeDay = 24 * hour;

/**
 * What day it is in London at a moment, wherever the device is and whatever zone it is set to. Since 1970 London has been
 * at UTC or an hour ahead, so zones need only be asked in the last hour of a day at UTC.
 */
export function todayInLondon(instant: Date): CalendarDate {
  const moment = instant.getTime();
  const [atUtc, anHourAhead] = [moment, moment + hour].map((each) => Math.floor(each / wholeDay));
  if (atUtc !== undefined && atUtc >= 0 && atUtc === anHourAhead) return fromDayNumber(atUtc);
  const parts = londonFormat().formatToParts(instant);
  const part = (type: 'year' | 'month' | 'day') => Number(parts.find((each) => each.type === type)?.value);
  return calendarDate(part('year'), part('month'), part('day'));
}
