import type { CalendarDate } from '../calendar.ts';
import { deadline } from './deadline.ts';
import type { Holidays } from './holidays.ts';
import type { Events } from './inputs.ts';
import { deadlineBy, versionsOf, type PackProblem, type RulePack } from './rule-pack.ts';
import type { TimeLimit } from './time-limit.ts';

/** The rules and the bank holidays an answer is worked out with. */
export interface Law {
  pack: RulePack;
  holidays: Holidays;
}

const unmoved = (rule: TimeLimit, problem: PackProblem): CalendarDate | null =>
  problem.code === 'holidays-unknown' && rule.belongsTo === 'family' ? (problem.notBefore ?? null) : null;

/**
 * The last day by a rule, or the careful day where the exact one cannot be known: where bank holidays are not published
 * a family's limit is left on the day it falls on, which can only be earlier than the true one. Letters older than the
 * law they are asked about are counted by its first row.
 *
 * @returns null where no day can be said
 */
export function safeDue(law: Law, rule: string, events: Events): CalendarDate | null {
  const found = deadlineBy(law.pack, rule, events, law.holidays);
  if (found.ok) return found.value.due;
  const [oldest] = versionsOf(law.pack, rule);
  if (!oldest) return null;
  if (found.problem.code !== 'not-in-force') return unmoved(oldest, found.problem);
  const before = deadline(oldest, events, law.holidays);
  return before.ok ? before.value.due : unmoved(oldest, before.problem);
}
