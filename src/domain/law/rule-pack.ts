import { compareDates, isCalendarDate, type CalendarDate } from '../calendar.ts';
import { failed, type Result } from '../result.ts';
import { deadline, type Deadline, type DeadlineProblem } from './deadline.ts';
import type { Holidays } from './holidays.ts';
import type { Events } from './inputs.ts';
import type { TimeLimit } from './time-limit.ts';

/**
 * The law as data. A pack can be replaced without new code. Several rows may share an id when the law changes: each
 * says from and until when it held, and a case keeps the row that held on its own day.
 */
export interface RulePack {
  id: string;
  jurisdiction: 'England';
  checkedOn: CalendarDate;
  rules: readonly TimeLimit[];
}

export type PackProblem =
  DeadlineProblem | { code: 'unknown-rule' } | { code: 'not-in-force'; on: CalendarDate; from: CalendarDate };

/** All rows with an id, oldest first; one, unless the law changed. */
export const versionsOf = (pack: RulePack, id: string): readonly TimeLimit[] =>
  pack.rules.filter((rule) => rule.id === id).toSorted((a, b) => compareDates(a.validFrom, b.validFrom));

const heldOn = (rule: TimeLimit, day: CalendarDate): boolean =>
  compareDates(rule.validFrom, day) <= 0 && (rule.validTo === null || compareDates(day, rule.validTo) <= 0);

/** The row that held on a day. */
export const ruleOn = (pack: RulePack, id: string, day: CalendarDate): TimeLimit | undefined =>
  versionsOf(pack, id).find((rule) => heldOn(rule, day));

/** The day that set the clock going: the trigger, or without one the earliest day given; null where none can be read. */
function startingDay(events: Events): CalendarDate | null {
  const days = events['trigger'] === undefined ? Object.values(events) : [events['trigger']];
  return days.filter(isCalendarDate).toSorted(compareDates)[0] ?? null;
}

/** Whether the row held, or the day it did not: the starting day, but for a birth or a year the day it ends on. */
function dayOutside(rule: TimeLimit, on: CalendarDate | null, shape: 'day' | 'other'): CalendarDate | null {
  const decides = (rule.triggerShape.is === 'day') === (shape === 'day');
  return decides && on !== null && !heldOn(rule, on) ? on : null;
}

/**
 * The last day by the row that held at the time.
 *
 * @returns besides the problems of `deadline`: `unknown-rule`, and `not-in-force` when no row held on that day
 */
export function deadlineBy(
  pack: RulePack,
  id: string,
  events: Events,
  holidays: Holidays,
): Result<Deadline, PackProblem> {
  let problem: PackProblem = { code: 'unknown-rule' };
  for (const rule of versionsOf(pack, id)) {
    const before = dayOutside(rule, startingDay(events), 'day');
    const found = before === null ? deadline(rule, events, holidays) : null;
    if (found && !found.ok) return found;
    const outside = before ?? dayOutside(rule, found?.value.due ?? null, 'other');
    if (found && outside === null) return found;
    if (outside !== null) problem = { code: 'not-in-force', on: outside, from: rule.validFrom };
  }
  return failed(problem);
}
