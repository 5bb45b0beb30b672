import { addDays, isWeekend, monthDayOf, monthOf, yearOf, type CalendarDate } from '../calendar.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Holidays } from './holidays.ts';
import type { DayOff, DaysPassed } from './working.ts';

/** Nothing is known about the bank holidays of that day's year, so nothing is said about it. */
export interface HolidaysUnknown {
  code: 'holidays-unknown';
  day: CalendarDate;
  /** Where only a move to a working day is in doubt: the limit cannot be earlier than this. */
  notBefore?: CalendarDate;
}

const holidaysUnknown = (day: CalendarDate): HolidaysUnknown => ({ code: 'holidays-unknown', day });

/** Whether people work that day: null when they do, or why not. @see time limits, "working day" */
export function dayOff(day: CalendarDate, holidays: Holidays): Result<DayOff | null, HolidaysUnknown> {
  if (isWeekend(day)) return ok('weekend');
  if (!holidays.years.has(yearOf(day))) return failed(holidaysUnknown(day));
  return ok(holidays.titles.has(day) ? 'bank-holiday' : null);
}

/** 25 December to 1 January, both counted in. */
export const inTribunalChristmas = (day: CalendarDate): boolean =>
  monthDayOf(day) >= '12-25' || monthDayOf(day) === '01-01';

/** Days the tribunal leaves out of a count. @see HESC Tribunal Rules 2008, rule 12(3) */
export function tribunalDayOff(
  day: CalendarDate,
  holidays: Holidays,
): Result<DayOff | null, HolidaysUnknown> {
  if (inTribunalChristmas(day)) return ok('tribunal-christmas');
  if (monthOf(day) === 8) return ok('tribunal-august');
  return dayOff(day, holidays);
}

export type DayOffTest = typeof dayOff;

/** The first day from this one on, itself included, that people work. */
export function nextWorkingDay(day: CalendarDate, holidays: Holidays): Result<CalendarDate, HolidaysUnknown> {
  let at = day;
  for (;;) {
    const off = dayOff(at, holidays);
    if (!off.ok) return off;
    if (off.value === null) return ok(at);
    at = addDays(at, 1);
  }
}

interface Passed {
  weekendDays: number;
  bankHolidays: { on: CalendarDate; title: string }[];
  tribunalDays: { on: CalendarDate; why: 'tribunal-christmas' | 'tribunal-august' }[];
}

function note(passed: Passed, on: CalendarDate, why: DayOff, holidays: Holidays): void {
  if (why === 'weekend') passed.weekendDays += 1;
  else if (why === 'bank-holiday') passed.bankHolidays.push({ on, title: holidays.titles.get(on) ?? '' });
  else passed.tribunalDays.push({ on, why });
}

/**
 * Walks to the working day numbered `number`, the first day walked being `first`.
 *
 * @param ahead 1 to walk into the future, -1 into the past
 */
export function walkWorkingDays(
  walk: { first: CalendarDate; number: number; ahead: 1 | -1; off: DayOffTest },
  holidays: Holidays,
): Result<{ on: CalendarDate; passed: DaysPassed }, HolidaysUnknown> {
  const passed: Passed = { weekendDays: 0, bankHolidays: [], tribunalDays: [] };
  let at = walk.first;
  let left = walk.number;
  for (;;) {
    const off = walk.off(at, holidays);
    if (!off.ok) return off;
    if (off.value === null) left -= 1;
    else note(passed, at, off.value, holidays);
    if (left === 0) return ok({ on: at, passed });
    at = addDays(at, walk.ahead);
  }
}
