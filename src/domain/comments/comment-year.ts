import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  compareDates,
  daysInMonth,
  monthDayOf,
  yearOf,
} from '../calendar.ts';

/** A year of comments: both days are in it. */
export interface CommentYear {
  from: CalendarDate;
  to: CalendarDate;
}

/** The day of a year with this month and day; 29 February is the 28th where there is none. */
function dayIn(year: number, monthDay: string): CalendarDate {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return calendarDate(year, month, Math.min(day, daysInMonth(year, month)));
}

/**
 * The last day of each year, as month and day: the council's own, or the day before the first publication comes round.
 *
 * @param own    what the council's profile says
 * @param first  when anything was first published
 */
export function yearEndOf(own: string | undefined, first: CalendarDate | null): string | null {
  if (own !== undefined) return own;
  return first === null ? null : monthDayOf(addDays(addMonths(first, 12), -1));
}

/**
 * The year of comments that a day is in.
 *
 * @param endsOn  its last day as month and day, `11-30`
 * @see SEND Regulations 2014, regulation 56(3): comments and the response are published at least annually
 */
export function commentYear(day: CalendarDate, endsOn: string): CommentYear {
  const thisYears = dayIn(yearOf(day), endsOn);
  const last = compareDates(day, thisYears) <= 0 ? yearOf(day) : yearOf(day) + 1;
  return { from: addDays(dayIn(last - 1, endsOn), 1), to: dayIn(last, endsOn) };
}
