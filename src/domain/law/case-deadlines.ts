import { compareDates, daysBetween, type CalendarDate } from '../calendar.ts';
import { builtInPack } from './built-in-pack.ts';
import type { DatedEvent } from './case-event.ts';
import { historyOf } from './case-history.ts';
import { caseLimits, type About, type CaseLimit } from './case-limits.ts';
import { claimOf, type Claim } from './claim.ts';
import type { Holidays } from './holidays.ts';
import type { Events } from './inputs.ts';
import { versionsOf, type RulePack } from './rule-pack.ts';
import { safeDue, type Law } from './safe-due.ts';
import type { Owner } from './time-limit.ts';

/** `due` is someone else's and not yet late; `yours` is the family's to meet; `overdue` is a body's whose day has passed. */
export type DeadlineState = 'done' | 'due' | 'yours' | 'overdue';

/** One deadline of a case. Give `ruleId` and `inputs` to `deadlineBy` for its working. */
export interface CaseDeadline<E extends DatedEvent> {
  ruleId: string;
  due: CalendarDate;
  belongsTo: Owner;
  state: DeadlineState;
  /** Whole days from today; below zero once the day has passed. */
  daysLeft: number;
  claim: Claim;
  /** What set it going. */
  event: E;
  /** What shows that it was done. */
  doneBy: E | null;
  inputs: Events;
}

/** A family's missed limit is shown this long, so that more time can be asked for, and then no more. */
const missedShownDays = 90;

function stateOf<E extends DatedEvent>(
  limit: CaseLimit<E>,
  belongsTo: Owner,
  daysLeft: number,
): DeadlineState | null {
  if (limit.doneBy) return 'done';
  if (belongsTo === 'family' && daysLeft >= 0) return 'yours';
  if (limit.replaced || (daysLeft < 0 && limit.unseen)) return null;
  if (belongsTo === 'family') return daysLeft < -missedShownDays ? null : 'yours';
  return daysLeft < 0 ? 'overdue' : 'due';
}

function withDay<E extends DatedEvent>(
  law: Law,
  limit: CaseLimit<E>,
  today: CalendarDate,
): CaseDeadline<E>[] {
  const due = safeDue(law, limit.rule, inputsWithin(law, limit));
  const row = versionsOf(law.pack, limit.rule).at(-1);
  if (due === null || !row) return [];
  const daysLeft = daysBetween(today, due);
  const state = stateOf(limit, row.belongsTo, daysLeft);
  if (state === null) return [];
  const { belongsTo } = row;
  const { event, doneBy = null } = limit;
  const inputs = inputsWithin(law, limit);
  return [
    { ruleId: limit.rule, due, belongsTo, state, daysLeft, claim: claimOf(row), event, doneBy, inputs },
  ];
}

/** A cap that had run out before the meeting is late by itself, and says nothing about the decision that follows. */
function inputsWithin<E extends DatedEvent>(law: Law, { rule, inputs, event }: CaseLimit<E>): Events {
  const from = inputs['plan_made_or_last_reviewed'];
  if (from === undefined) return inputs;
  const yearEnds = safeDue(law, 'review.annual', { trigger: from });
  const ranOut = rule === 'review.decision' && yearEnds !== null && compareDates(yearEnds, event.on) < 0;
  return ranOut ? { trigger: event.on } : inputs;
}

function eachOnce<E extends DatedEvent>(deadlines: readonly CaseDeadline<E>[]): CaseDeadline<E>[] {
  const seen = new Map<string, CaseDeadline<E>>();
  for (const each of deadlines) {
    const key = `${each.ruleId} ${each.due}`;
    if (!seen.has(key) || each.state === 'done') seen.set(key, each);
  }
  return [...seen.values()];
}

/**
 * The deadlines of one child from what has happened so far, earliest first, and on one day in the order of the rules. A body is `overdue` only from the day after
 * its last day on the later reading, and never where the record would not show that it had done its part.
 *
 * @param events   dated events of one child, in any order
 * @param holidays the bank holidays that are known; where they are not, a family's limit is left on its careful day
 * @param about    a date of birth tells which transfer limit holds; another pack of rules may be given
 */
export function casesDeadlines<E extends DatedEvent>(
  events: readonly E[],
  today: CalendarDate,
  holidays: Holidays,
  about: About & { pack?: RulePack } = {},
): readonly CaseDeadline<E>[] {
  const law: Law = { pack: about.pack ?? builtInPack, holidays };
  const limits = caseLimits(historyOf(events, today), about);
  const place = (ruleId: string) => law.pack.rules.findIndex(({ id }) => id === ruleId);
  return eachOnce(limits.flatMap((limit) => withDay(law, limit, today))).toSorted(
    (a, b) => compareDates(a.due, b.due) || place(a.ruleId) - place(b.ruleId),
  );
}
