import {
  calendarDate,
  compareDates,
  dayOf,
  laterOf,
  monthOf,
  yearOf,
  type CalendarDate,
} from '../calendar.ts';
import { failed, ok, type Result } from '../result.ts';
import { countStretch, type Counted } from './count-stretch.ts';
import type { Holidays } from './holidays.ts';
import type { Events, InputProblem } from './inputs.ts';
import { birthday, schoolLeavingDate } from './school-leaving-date.ts';
import type { Counting, Limb } from './time-limit.ts';
import type { Step } from './working.ts';
import type { HolidaysUnknown } from './working-days.ts';

type Problem = HolidaysUnknown | InputProblem;
type LaterOf = Extract<Counting, { by: 'later-of' }>;

function countLimb(limb: Limb, dates: Events, holidays: Holidays): Result<Counted, Problem> {
  const from = dates[limb.from];
  if (from === undefined) return failed({ code: 'missing-input', input: limb.from });
  const starts: Step = { step: 'starts', from: limb.from, on: from };
  if (limb.by === 'same-day') return ok({ on: from, steps: [starts, { step: 'same-day', on: from }] });
  const counted = countStretch(limb, from, holidays);
  return counted.ok ? ok({ on: counted.value.on, steps: [starts, ...counted.value.steps] }) : counted;
}

/** The later of the limbs whose dates are given; one of them at least must be. */
function countLaterOf({ limbs }: LaterOf, dates: Events, holidays: Holidays): Result<Counted, Problem> {
  const days: CalendarDate[] = [];
  const steps: Step[] = [];
  for (const limb of limbs) {
    if (limb.optional && dates[limb.from] === undefined) {
      steps.push({ step: 'not-given', input: limb.from });
      continue;
    }
    const counted = countLimb(limb, dates, holidays);
    if (!counted.ok) return counted;
    days.push(counted.value.on);
    steps.push(...counted.value.steps);
  }
  const [first, ...others] = days;
  if (first === undefined) return failed({ code: 'missing-input', input: 'trigger' });
  const chosen = others.reduce(laterOf, first);
  return ok({
    on: chosen,
    steps: others.length === 0 ? steps : [...steps, { step: 'later-of', days, chosen }],
  });
}

/** The first day with this month and day, on or after another. */
function nextMonthDay(monthDay: string, from: CalendarDate): CalendarDate {
  const thisYear = `${from.slice(0, 5)}${monthDay}`;
  return compareDates(thisYear, from) >= 0
    ? thisYear
    : calendarDate(yearOf(from) + 1, monthOf(thisYear), dayOf(thisYear));
}

function countFromBirth(
  counting: Extract<Counting, { by: 'academic-year-end' | 'school-leaving-date' }>,
  born: CalendarDate,
): Counted {
  const reached = birthday(born, counting.age);
  const on =
    counting.by === 'school-leaving-date'
      ? schoolLeavingDate(born, counting.age)
      : nextMonthDay(counting.monthDay, reached);
  return {
    on,
    steps: [
      { step: 'born', on: born, age: counting.age, reached },
      { step: counting.by, on },
    ],
  };
}

/** Counts a limit from its dates, before any cap or move to a working day. `on` is null where the law sets no day. */
export function countLimit(
  counting: Counting,
  dates: Events,
  holidays: Holidays,
): Result<Counted | { on: null; steps: readonly Step[] }, Problem> {
  if (counting.by === 'none') return ok({ on: null, steps: [{ step: 'no-date', until: counting.until }] });
  if (counting.by === 'later-of') return countLaterOf(counting, dates, holidays);
  if ('from' in counting) return countLimb(counting, dates, holidays);
  const trigger = dates['trigger'];
  if (trigger === undefined) return failed({ code: 'missing-input', input: 'trigger' });
  if (counting.by !== 'fixed-day') return ok(countFromBirth(counting, trigger));
  const on = `${trigger.slice(0, 5)}${counting.monthDay}`;
  return ok({ on, steps: [{ step: 'fixed-day', year: yearOf(trigger), on }] });
}
