import { addDays, calendarDate, monthOf, yearOf, type CalendarDate } from '../calendar.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Counted } from './count-stretch.ts';
import type { Holidays } from './holidays.ts';
import type { Roll } from './time-limit.ts';
import type { DayOff } from './working.ts';
import { dayOff, inTribunalChristmas, nextWorkingDay, type HolidaysUnknown } from './working-days.ts';

/** The last day of the shut time that a day falls in: 1 January, or 31 August. */
function endOfShutTime(day: CalendarDate): { last: CalendarDate; why: DayOff } | null {
  if (inTribunalChristmas(day)) {
    const year = monthOf(day) === 12 ? yearOf(day) + 1 : yearOf(day);
    return { last: calendarDate(year, 1, 1), why: 'tribunal-christmas' };
  }
  if (monthOf(day) === 8) return { last: calendarDate(yearOf(day), 8, 31), why: 'tribunal-august' };
  return null;
}

function moved(
  day: CalendarDate,
  from: CalendarDate,
  why: DayOff,
  holidays: Holidays,
): Result<Counted, HolidaysUnknown> {
  const to = nextWorkingDay(from, holidays);
  if (!to.ok) return to;
  return ok({ on: to.value, steps: [{ step: 'moved', from: day, to: to.value, why }] });
}

function roll(day: CalendarDate, kind: Roll, holidays: Holidays): Result<Counted, HolidaysUnknown> {
  const shut = kind === 'tribunal' ? endOfShutTime(day) : null;
  if (shut) return moved(day, addDays(shut.last, 1), shut.why, holidays);
  const off = dayOff(day, holidays);
  if (!off.ok) return off;
  return off.value === null ? ok({ on: day, steps: [] }) : moved(day, day, off.value, holidays);
}

/**
 * Where a last day goes when nobody works on it. It is looked at once: a Saturday 31 July gives Monday 2 August and
 * not September, and a Sunday 24 December gives the next working day even inside the Christmas days, because the time
 * ended before them. That is the earlier reading, which a family may rely on.
 *
 * @see HESC Tribunal Rules 2008, rule 12(2) and (3)
 */
export function rollDay(day: CalendarDate, kind: Roll, holidays: Holidays): Result<Counted, HolidaysUnknown> {
  const rolled = roll(day, kind, holidays);
  return rolled.ok ? rolled : failed({ ...rolled.problem, notBefore: day });
}

/** The working for a last day that stays although nobody works on it; nothing when someone may, or nobody knows. */
export function staysOn(day: CalendarDate, holidays: Holidays): DayOff | null {
  const off = dayOff(day, holidays);
  return off.ok ? off.value : null;
}
