import { addDays, addMonths, calendarDate, monthOf, yearOf, type CalendarDate } from '#domain/calendar.ts';

/** The calendar year in which the school year of a day began, on 1 September. */
export const schoolYearOf = (day: CalendarDate): number =>
  monthOf(day) >= 9 ? yearOf(day) : yearOf(day) - 1;

/**
 * A birthday that puts a child in a national curriculum year on a day; Reception is 0.
 *
 * @param month of birth, 1 to 12
 */
export function bornFor(
  curriculumYear: number,
  month: number,
  dayOfMonth: number,
  today: CalendarDate,
): CalendarDate {
  const began = schoolYearOf(today) - 5 - curriculumYear;
  return calendarDate(month >= 9 ? began : began + 1, month, dayOfMonth);
}

/** The national curriculum year that somebody is of an age for; Reception is 0. */
export const curriculumYearOf = (born: CalendarDate, today: CalendarDate): number =>
  schoolYearOf(today) - schoolYearOf(born) - 5;

/** So many years and days before a day. */
export const agedOn = (years: number, days: number, today: CalendarDate): CalendarDate =>
  addDays(addMonths(today, -12 * years), -days);

/** The last day of a summer term; 0 is the end of the school year that the day is in. */
export const summerEnd = (today: CalendarDate, yearsOn: number): CalendarDate =>
  calendarDate(schoolYearOf(today) + 1 + yearsOn, 7, 17);
