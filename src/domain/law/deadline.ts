import { addDays, earlierOf, type CalendarDate } from '../calendar.ts';
import { failed, ok, type Result } from '../result.ts';
import { claimOf, type Claim } from './claim.ts';
import { closureStep } from './closure.ts';
import { countLimit } from './count-limit.ts';
import { countStretch, type Counted } from './count-stretch.ts';
import type { Holidays } from './holidays.ts';
import { readEvents, strictLastDay, type Events, type InputProblem } from './inputs.ts';
import { rollDay, staysOn } from './roll-day.ts';
import type { Owner, TimeLimit } from './time-limit.ts';
import type { Step } from './working.ts';
import type { HolidaysUnknown } from './working-days.ts';

/** The last day for one step. `due` is null where the law sets no day: it is then never guessed. */
export interface Deadline {
  rule: string;
  due: CalendarDate | null;
  /** The last day on the strictest reading, where that is another day. It never makes anyone late. */
  strictDue?: CalendarDate;
  /** Something may excuse lateness, give more time or put another day in its place; `working` says what. */
  exceptionPossible: boolean;
  belongsTo: Owner;
  claim: Claim;
  working: readonly Step[];
  source: string;
  checkedOn: CalendarDate;
}

export type DeadlineProblem =
  HolidaysUnknown | InputProblem | { code: 'strict-day-differs'; given: CalendarDate; is: CalendarDate };

type Problem = DeadlineProblem;

function capped(
  rule: TimeLimit,
  on: CalendarDate,
  dates: Events,
  holidays: Holidays,
): Result<Counted, Problem> {
  if (!rule.cap) return ok({ on, steps: [] });
  const from = dates[rule.cap.from];
  if (from === undefined) return ok({ on, steps: [{ step: 'not-given', input: rule.cap.from }] });
  const cap = countStretch(rule.cap, from, holidays);
  if (!cap.ok) return cap;
  const at = cap.value.on;
  const due = earlierOf(on, at);
  const starts: Step = { step: 'starts', from: rule.cap.from, on: from };
  const last: Step = due === on ? { step: 'within-cap', cap: at } : { step: 'capped', at, instead: on };
  return ok({ on: due, steps: [starts, ...cap.value.steps, last] });
}

const staysPut = (rule: TimeLimit): boolean =>
  !['academic-year-end', 'school-leaving-date'].includes(rule.counting.by);

function settled(rule: TimeLimit, on: CalendarDate, holidays: Holidays): Result<Counted, Problem> {
  if (rule.roll) return rollDay(on, rule.roll, holidays);
  const why = staysPut(rule) ? staysOn(on, holidays) : null;
  return ok({ on, steps: why === null ? [] : [{ step: 'stays', on, why }] });
}

function strictDayOf({ counting }: TimeLimit, due: CalendarDate): CalendarDate | null {
  return counting.by === 'fixed-day' ? `${due.slice(0, 5)}${counting.strictMonthDay}` : null;
}

function closureSteps(dates: Events): Step[] {
  const { school_closed_from: from, school_reopens: reopens, advice_asked: adviceAsked = null } = dates;
  return from === undefined || reopens === undefined ? [] : [closureStep({ from, reopens, adviceAsked })];
}

/** A birthday leaves nothing to read carefully, and the end of a time to be quick in is no early day. */
function carefulReading({ triggerShape, exceptions }: TimeLimit): Step[] {
  if (triggerShape.is === 'birth') return [];
  return [{ step: exceptions.includes('must-be-prompt') ? 'be-prompt' : 'careful-reading' }];
}

/** What belongs in the working besides the counting itself. */
function remarks(rule: TimeLimit, dates: Events, due: CalendarDate | null): Step[] {
  const steps: Step[] = (rule.ignores ?? [])
    .filter((input) => input in dates)
    .map((input) => ({ step: 'not-used', input }));
  if (rule.roll === 'tribunal') steps.push({ step: 'received-by-5pm' });
  if (rule.belongsTo === 'family') steps.push(...carefulReading(rule));
  else if (due !== null) steps.push({ step: 'not-late-until', on: addDays(due, 1) });
  steps.push(...closureSteps(dates));
  if (rule.exceptions.length > 0) steps.push({ step: 'may-change', exceptions: rule.exceptions });
  const { status, confidence } = rule;
  if (claimOf(rule) === 'gentle') steps.push({ step: 'check-first', status, confidence });
  return steps;
}

function answer(
  rule: TimeLimit,
  dates: Events,
  day: { on: CalendarDate | null; steps: readonly Step[] },
): Deadline {
  const strict = day.on === null ? null : strictDayOf(rule, day.on);
  const strictSteps: Step[] = strict === null ? [] : [{ step: 'strict-day', on: strict }];
  return {
    rule: rule.id,
    due: day.on,
    ...(strict === null ? {} : { strictDue: strict }),
    exceptionPossible: rule.exceptions.length > 0,
    belongsTo: rule.belongsTo,
    claim: claimOf(rule),
    working: [...day.steps, ...strictSteps, ...remarks(rule, dates, day.on)],
    source: rule.source,
    checkedOn: rule.checkedOn,
  };
}

function agreesWithReader(found: Deadline, dates: Events): Result<Deadline, Problem> {
  const given = dates[strictLastDay];
  const is = found.strictDue;
  return given === undefined || is === undefined || given === is
    ? ok(found)
    : failed({ code: 'strict-day-differs', given, is });
}

/**
 * The last day for one step, with the working a person can check.
 *
 * @param rule     a row of the time limits
 * @param events   the dates it counts from: `trigger` and whatever `inputsOf(rule)` names
 * @param holidays the bank holidays that are known; a day that needs others is refused, never guessed
 * @see time limits: each row names its own regulation
 */
export function deadline(
  rule: TimeLimit,
  events: Events,
  holidays: Holidays,
): Result<Deadline, DeadlineProblem> {
  const read = readEvents(rule, events);
  if (!read.ok) return read;
  const dates = read.value;
  const counted = countLimit(rule.counting, dates, holidays);
  if (!counted.ok) return counted;
  const { on, steps } = counted.value;
  if (on === null) return ok(answer(rule, dates, { on, steps }));
  const held = capped(rule, on, dates, holidays);
  if (!held.ok) return held;
  const last = settled(rule, held.value.on, holidays);
  if (!last.ok) return last;
  const working = [...steps, ...held.value.steps, ...last.value.steps];
  return agreesWithReader(answer(rule, dates, { on: last.value.on, steps: working }), dates);
}
