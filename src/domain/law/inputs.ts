import { parseDate, type CalendarDate, type DateFault } from '../calendar.ts';
import { failed, ok, type Result } from '../result.ts';
import type { Counting, TimeLimit } from './time-limit.ts';

/**
 * The days a limit counts from, by name: `trigger`, and others such as `certificate_date`.
 * A rule about a year of transfer takes that year, `2027`, or any day in it.
 */
export type Events = Readonly<Record<string, string>>;

export type InputProblem =
  | { code: 'missing-input'; input: string }
  | { code: 'unknown-input'; input: string }
  | { code: 'bad-date'; input: string; fault: DateFault };

/** A date one rule may be given, and whether it can do without. */
export interface Input {
  name: string;
  needed: boolean;
}

/** The strict last day a reader expects; it is compared with ours, never counted from. */
export const strictLastDay = 'strict_last_day';

/** The dates of a school that shut, for rules it may excuse. */
const closureInputs = ['school_closed_from', 'school_reopens', 'advice_asked'] as const;

function limbInputs(counting: Counting): Input[] {
  if (counting.by === 'later-of') return counting.limbs.flatMap(limbInputs);
  if ('from' in counting) return [{ name: counting.from, needed: !counting.optional }];
  return counting.by === 'fixed-day' ? [{ name: strictLastDay, needed: false }] : [];
}

const spare = (name: string): Input => ({ name, needed: false });

/** Every date a rule may be given besides its trigger: the questions a screen may ask. */
export function inputsOf(rule: TimeLimit): readonly Input[] {
  const mayShut = rule.exceptions.includes('school-or-post16-closed-4-weeks-plus');
  const all = [
    ...limbInputs(rule.counting),
    ...(rule.cap ? [spare(rule.cap.from)] : []),
    ...(rule.ignores ?? []).map(spare),
    ...(mayShut ? closureInputs.map(spare) : []),
  ];
  return all.filter((input) => input.name !== 'trigger');
}

/** The trigger as a day. A year stands for the day in it that the rule counts from. */
function readTrigger(rule: TimeLimit, text: string): Result<CalendarDate, DateFault> {
  if (rule.triggerShape.is !== 'year') return parseDate(text);
  const day = /^\d{4}$/.test(text) ? ok(`${text}-01-01`) : parseDate(text);
  if (!day.ok) return day;
  return parseDate(`${day.value.slice(0, 4)}-${rule.triggerShape.monthDay}`);
}

/** Checks the dates given against what the rule takes, and reads them. */
export function readEvents(rule: TimeLimit, events: Events): Result<Events, InputProblem> {
  const inputs = inputsOf(rule);
  const dates: Record<string, CalendarDate> = {};
  for (const [input, text] of Object.entries(events)) {
    const known = input === 'trigger' || inputs.some(({ name }) => name === input);
    if (!known) return failed({ code: 'unknown-input', input });
    const date = input === 'trigger' ? readTrigger(rule, text) : parseDate(text);
    if (!date.ok) return failed({ code: 'bad-date', input, fault: date.problem });
    dates[input] = date.value;
  }
  const missing = inputs.find(({ name, needed }) => needed && !(name in dates));
  return missing ? failed({ code: 'missing-input', input: missing.name }) : ok(dates);
}
