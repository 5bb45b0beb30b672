import {
  addDays,
  calendarDate,
  dayOf,
  lastFridayOfJune,
  monthDayOf,
  monthOf,
  yearOf,
  type CalendarDate,
} from '../calendar.ts';

/** The birthday of an age. Someone born on 29 February reaches it on 1 March in other years. */
export function birthday(born: CalendarDate, age: number): CalendarDate {
  const year = yearOf(born) + age;
  const leapling = monthDayOf(born) === '02-29';
  return leapling ? addDays(calendarDate(year, 2, 28), 1) : calendarDate(year, monthOf(born), dayOf(born));
}

const schoolYearStarts = '09-01';

/** The last Friday in June of the school year in which an age is reached. @see Education Act 1996, section 8 */
export function schoolLeavingDate(born: CalendarDate, age: number): CalendarDate {
  const reached = birthday(born, age);
  const nextSummer = monthDayOf(reached) >= schoolYearStarts ? yearOf(reached) + 1 : yearOf(reached);
  return lastFridayOfJune(nextSummer);
}
