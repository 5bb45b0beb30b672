import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { casesDeadlines } from '#domain/law/case-deadlines.ts';
import type { EventKind } from '#domain/law/case-event.ts';
import type { CaseEvent } from '#contract/event.ts';

export const happened = (what: EventKind, on: string): CaseEvent => ({
  id: `${what}-${on}`,
  childId: 'child',
  what,
  on,
});

export type Pairs = readonly (readonly [EventKind, string])[];

/** What is due, as `rule day state`, for a list of events. */
export function seen(today: string, pairs: Pairs, dateOfBirth?: string): string[] {
  const events = pairs.map(([what, on]) => happened(what, on));
  const about = dateOfBirth === undefined ? {} : { dateOfBirth };
  return casesDeadlines(events, today, builtInHolidays, about).map(
    ({ ruleId, due, state }) => `${ruleId} ${due} ${state}`,
  );
}
