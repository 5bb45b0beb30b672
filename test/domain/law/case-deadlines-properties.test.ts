import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compareDates, dayNumber, fromDayNumber } from '#domain/calendar.ts';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { casesDeadlines } from '#domain/law/case-deadlines.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import type { CaseEvent } from '#contract/event.ts';
import { eventKinds } from '#domain/law/case-event.ts';
import { happened } from './seen-deadlines.ts';

const anyDay = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2028-06-30') }).map(fromDayNumber);
const eventsOn = (day: typeof anyDay) =>
  fc.array(
    fc.tuple(fc.constantFrom(...eventKinds), day).map(([what, on]) => happened(what, on)),
    { maxLength: 15 },
  );
/** Many of them on the same few days. */
const crowded = eventsOn(
  fc.integer({ min: dayNumber('2026-02-26'), max: dayNumber('2026-03-04') }).map(fromDayNumber),
);
const anyEvents = fc.oneof(eventsOn(anyDay), crowded);

test('whatever happened, deadlines come earliest first, each once, and agree with their own working', () => {
  fc.assert(
    fc.property(anyEvents, anyDay, (events, today) => {
      const found = casesDeadlines(events, today, builtInHolidays);
      expect(found.map(({ due }) => due)).toEqual(found.map(({ due }) => due).toSorted());
      expect(new Set(found.map(({ ruleId, due }) => ruleId + due)).size).toBe(found.length);
      for (const { ruleId, inputs, due } of found) {
        const working = deadlineBy(builtInPack, ruleId, inputs, builtInHolidays);
        if (working.ok) expect(working.value.due).toBe(due);
        else expect(working.problem.code).toBe('holidays-unknown');
      }
    }),
    { numRuns: 600 },
  );
});

test('whatever happened, only bodies are overdue, only after their last day, and only families have dates to meet', () => {
  fc.assert(
    fc.property(anyEvents, anyDay, (events, today) => {
      for (const { state, belongsTo, due, daysLeft, doneBy } of casesDeadlines(
        events,
        today,
        builtInHolidays,
      )) {
        expect(addDays(today, daysLeft)).toBe(due);
        expect(state === 'done').toBe(doneBy !== null);
        if (state === 'overdue') expect(belongsTo === 'body' && compareDates(today, due) > 0).toBe(true);
        if (state === 'due') expect(belongsTo === 'body' && compareDates(today, due) <= 0).toBe(true);
        if (state === 'yours') expect(belongsTo).toBe('family');
        if (doneBy) expect(compareDates(doneBy.on, today)).toBeLessThanOrEqual(0);
      }
    }),
    { numRuns: 600 },
  );
});

test('the order in which events are given makes no difference', () => {
  fc.assert(
    fc.property(anyEvents, anyDay, (events, today) => {
      const lines = (list: readonly CaseEvent[]) =>
        casesDeadlines(list, today, builtInHolidays).map(
          ({ ruleId, due, state }) => `${ruleId} ${due} ${state}`,
        );
      expect(lines(events.toReversed())).toEqual(lines(events));
    }),
    { numRuns: 300 },
  );
});

test('of one day, the meeting comes after the plan: a notice after both is by the rule for reviews', () => {
  const sameDay = [happened('review-meeting', '2024-01-03'), happened('plan-finalised', '2024-01-03')];
  const notice = happened('amendment-notice', '2024-01-04');
  for (const events of [sameDay, sameDay.toReversed()]) {
    const found = casesDeadlines([notice, ...events], '2024-01-10', builtInHolidays);
    expect(found.map(({ ruleId }) => ruleId)).toContain('review.final_after_notice');
  }
});
