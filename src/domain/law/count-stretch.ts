import { addDays, addMonths, dayOf, type CalendarDate } from '../calendar.ts';
import { ok, type Result } from '../result.ts';
import type { Holidays } from './holidays.ts';
import type { PlainCount, Stretch, WorkingCount } from './time-limit.ts';
import type { Step } from './working.ts';
import { dayOff, tribunalDayOff, walkWorkingDays, type HolidaysUnknown } from './working-days.ts';

/** A day arrived at, and how. */
export interface Counted {
  on: CalendarDate;
  steps: readonly Step[];
}

const cutShort = (from: CalendarDate, to: CalendarDate): boolean => dayOf(to) !== dayOf(from);

/** "12 months starting with" a day end the day before its anniversary, or on the last day of a month that has none. */
function endOfMonthsStartingWith(from: CalendarDate, months: number): CalendarDate {
  const anniversary = addMonths(from, months);
  return cutShort(from, anniversary) ? anniversary : addDays(anniversary, -1);
}

const plainCounts: Record<PlainCount, (from: CalendarDate, number: number) => CalendarDate> = {
  'weeks-after': (from, weeks) => addDays(from, weeks * 7),
  'weeks-before': (from, weeks) => addDays(from, -weeks * 7),
  'days-after': (from, days) => addDays(from, days),
  'days-beginning-with': (from, days) => addDays(from, days - 1),
  'months-after': (from, months) => addMonths(from, months),
  'months-before': (from, months) => addMonths(from, -months),
  'months-starting-with': endOfMonthsStartingWith,
};

const byMonths: ReadonlySet<string> = new Set(['months-after', 'months-before', 'months-starting-with']);

function wasCutShort(stretch: Stretch, from: CalendarDate): boolean {
  const months = stretch.by === 'months-before' ? -stretch.number : stretch.number;
  return byMonths.has(stretch.by) && cutShort(from, addMonths(from, months));
}

const workingWalks: Record<WorkingCount, { firstDay: 0 | 1 | -1; ahead: 1 | -1; off: typeof dayOff }> = {
  'working-days-after': { firstDay: 1, ahead: 1, off: dayOff },
  'working-days-beginning-with': { firstDay: 0, ahead: 1, off: dayOff },
  'tribunal-working-days-after': { firstDay: 1, ahead: 1, off: tribunalDayOff },
  'tribunal-working-days-before': { firstDay: -1, ahead: -1, off: tribunalDayOff },
};

const isPlain = (by: PlainCount | WorkingCount): by is PlainCount => by in plainCounts;

/**
 * Counts one stretch of time from a day.
 *
 * @returns `holidays-unknown` when it must pass a day whose bank holidays nobody has published
 */
export function countStretch(
  stretch: Stretch,
  from: CalendarDate,
  holidays: Holidays,
): Result<Counted, HolidaysUnknown> {
  const { by, number } = stretch;
  if (isPlain(by)) {
    const on = plainCounts[by](from, number);
    const counted: Step = { step: 'counted', by, number, from, to: on };
    return ok({ on, steps: wasCutShort(stretch, from) ? [counted, { step: 'month-end', on }] : [counted] });
  }
  const { firstDay, ahead, off } = workingWalks[by];
  const walked = walkWorkingDays({ first: addDays(from, firstDay), number, ahead, off }, holidays);
  if (!walked.ok) return walked;
  const { on, passed } = walked.value;
  const counted: Step = { step: 'counted', by, number, from, to: on };
  return ok({ on, steps: [counted, { step: 'passed', days: passed }] });
}
