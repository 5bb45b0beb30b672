import { failed, ok, type Result } from '../result.ts';
import { isCalendarDate, yearOf, type CalendarDate } from '../calendar.ts';

/** The part we read of the bank holidays file that GOV.UK publishes, and that a council's own server hands on. */
export interface BankHolidaysFile {
  'england-and-wales': { events: readonly { title: string; date: string }[] };
}

/** The bank holidays of England, and the years they are known for. */
export interface Holidays {
  titles: ReadonlyMap<CalendarDate, string>;
  years: ReadonlySet<number>;
}

/** England has never had fewer in a year, so a year with fewer is one that is not fully published yet. */
const fewestInAYear = 8;

/**
 * Bank holidays from the GOV.UK file. Only years that it holds whole are known; of any other year nothing is said.
 *
 * @returns `not-a-date` when an entry has no real day
 */
export function holidaysFrom(file: BankHolidaysFile): Result<Holidays, 'not-a-date'> {
  const events = file['england-and-wales'].events;
  if (!events.every((event) => isCalendarDate(event.date))) return failed('not-a-date');
  const counts = new Map<number, number>();
  for (const { date } of events) counts.set(yearOf(date), (counts.get(yearOf(date)) ?? 0) + 1);
  const years = new Set([...counts].filter(([, count]) => count >= fewestInAYear).map(([year]) => year));
  const known = events.filter((event) => years.has(yearOf(event.date)));
  return ok({ titles: new Map(known.map((event) => [event.date, event.title])), years });
}

/** Two lists as one. Where both know a year, the first is believed: it is the newer. */
export function joinHolidays(newer: Holidays, older: Holidays): Holidays {
  const kept = [...older.titles].filter(([date]) => !newer.years.has(yearOf(date)));
  return {
    titles: new Map([...kept, ...newer.titles]),
    years: new Set([...older.years, ...newer.years]),
  };
}

/** The first and last year that bank holidays are known for; null when none is. */
export function yearsKnown(holidays: Holidays): { from: number; to: number } | null {
  if (holidays.years.size === 0) return null;
  return { from: Math.min(...holidays.years), to: Math.max(...holidays.years) };
}
