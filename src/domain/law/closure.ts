import { addDays, compareDates, daysBetween, type CalendarDate } from '../calendar.ts';
import type { Step } from './working.ts';

const fourWeeks = 28;
const aWeek = 7;

/**
 * Whether a school that shut could excuse a late council: shut for four weeks or more, and asked for advice between a
 * week before it shut and a week before it opened again. It may excuse; it never sets another day. Easter and
 * Christmas are too short.
 *
 * @param closure the first day shut, the day it opens again, and the day advice was asked for if known
 * @see SEND Regulations 2014, regulation 5(4)
 */
export function closureStep(closure: {
  from: CalendarDate;
  reopens: CalendarDate;
  adviceAsked: CalendarDate | null;
}): Extract<Step, { step: 'closure' }> {
  const { from, reopens, adviceAsked } = closure;
  const days = daysBetween(from, reopens);
  const longEnough = days >= fourWeeks;
  const askedInTime =
    adviceAsked === null
      ? null
      : compareDates(adviceAsked, addDays(from, -aWeek)) >= 0 &&
        compareDates(adviceAsked, addDays(reopens, -aWeek)) <= 0;
  const mayExcuse = longEnough ? askedInTime : false;
  return { step: 'closure', days, longEnough, askedInTime, mayExcuse };
}
