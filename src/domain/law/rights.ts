import { addDays, compareDates, parseDate, type CalendarDate } from '../calendar.ts';
import { schoolLeavingDate } from './school-leaving-date.ts';

/**
 * Who may ask, agree, complain and appeal. `alternative-person` acts for a young person who lacks capacity for one
 * decision: a deputy, attorney or representative, otherwise a parent.
 */
export type RightsHolder = 'parent' | 'young-person' | 'alternative-person';

const endOfCompulsorySchool = 16;

/** The day whose end passes the rights on; someone born in summer may still be 15. @see Children and Families Act 2014, section 83(2) */
export const rightsPassOn = (dateOfBirth: CalendarDate): CalendarDate =>
  schoolLeavingDate(dateOfBirth, endOfCompulsorySchool);

/** The first day on which a young person holds them. */
export const rightsTheirsFrom = (dateOfBirth: CalendarDate): CalendarDate =>
  addDays(rightsPassOn(dateOfBirth), 1);

/**
 * Who holds the rights on a day. On the school leaving date itself that is still the parent: they pass at its end.
 *
 * @param person `lacksCapacity` is said of one decision; capacity is never a label on a person, and is not asked before 16
 * @see Children and Families Act 2014, sections 80 and 83; SEND Regulations 2014, regulations 63 to 65
 */
export function rightsHolder(
  person: { dateOfBirth: CalendarDate; lacksCapacity?: 'for-this-decision' },
  day: CalendarDate,
): RightsHolder {
  if (compareDates(day, rightsPassOn(person.dateOfBirth)) <= 0) return 'parent';
  return person.lacksCapacity ? 'alternative-person' : 'young-person';
}

/** The holder when a date of birth may be missing or unreadable: then it may be either. */
export function holderOrEither(
  dateOfBirth: string | undefined,
  day: CalendarDate,
): 'parent' | 'young-person' | 'either' {
  const born = parseDate(dateOfBirth ?? '');
  if (!born.ok) return 'either';
  return compareDates(day, rightsPassOn(born.value)) <= 0 ? 'parent' : 'young-person';
}
