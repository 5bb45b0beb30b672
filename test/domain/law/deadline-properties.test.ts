import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, compareDates, dayNumber, fromDayNumber, isWeekend } from '#domain/calendar.ts';
import { builtInHolidays } from '#domain/law/built-in-holidays.ts';
import { deadline } from '#domain/law/deadline.ts';
import { inputsOf, type Events } from '#domain/law/inputs.ts';
import type { TimeLimit } from '#domain/law/time-limit.ts';
import { allTimeLimits } from '#domain/law/time-limits/all-time-limits.ts';
import { dueByWalking } from './count-by-walking.ts';

const holidayDates = new Set(builtInHolidays.titles.keys());

/** Days whose limits all end within the years whose bank holidays are known. */
const day = fc
  .integer({ min: dayNumber('2025-03-01'), max: dayNumber('2027-08-31') })
  .map((number) => fromDayNumber(number));

const countedInDays = allTimeLimits.filter(
  (rule) => rule.triggerShape.is === 'day' && rule.counting.by !== 'none',
);
const rule = fc.constantFrom(...countedInDays);
const onlyTrigger = countedInDays.filter((each) => inputsOf(each).every((input) => !input.needed));

function limitOf(id: string): TimeLimit {
  const limit = countedInDays.find((each) => each.id === id);
  if (!limit) throw new Error(id);
  return limit;
}

function dueOn(limit: TimeLimit, events: Events): string {
  const found = deadline(limit, events, builtInHolidays);
  if (!found.ok || found.value.due === null) throw new Error(`${limit.id} ${JSON.stringify(events)}`);
  return found.value.due;
}

/** Every date the rule may be given, each given or (where it can do without) perhaps not. */
const eventsFor = (limit: TimeLimit): fc.Arbitrary<Events> =>
  fc.record(
    Object.fromEntries([['trigger', day], ...inputsOf(limit).map(({ name }) => [name, day] as const)]),
    {
      requiredKeys: [
        'trigger',
        ...inputsOf(limit)
          .filter(({ needed }) => needed)
          .map(({ name }) => name),
      ],
    },
  );

test('two ways of counting agree on every rule', () => {
  for (const limit of countedInDays) {
    fc.assert(
      fc.property(eventsFor(limit), (events) => {
        expect(dueOn(limit, events)).toBe(dueByWalking(limit, events, holidayDates));
      }),
      { numRuns: 150 },
    );
  }
});

test('a later trigger never gives an earlier last day', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...onlyTrigger),
      day,
      fc.integer({ min: 0, max: 60 }),
      (limit, trigger, later) => {
        const first = dueOn(limit, { trigger });
        const second = dueOn(limit, { trigger: addDays(trigger, later) });
        expect(compareDates(first, second)).toBeLessThanOrEqual(0);
      },
    ),
    { numRuns: 3000 },
  );
});

test('a limit that moves never ends on a day nobody works, and moves only forward', () => {
  const moving = countedInDays.filter((limit) => limit.roll !== undefined);
  expect(moving.map((limit) => limit.id).toSorted()).toEqual([
    'appeal.section_i_only',
    'appeal.sen',
    'dp.complaint_ack',
    'sar',
  ]);
  fc.assert(
    fc.property(fc.constantFrom(...moving), day, (limit, trigger) => {
      const due = dueOn(limit, { trigger });
      expect(isWeekend(due) || holidayDates.has(due)).toBe(false);
      const { roll: _, ...still } = limit;
      expect(compareDates(due, dueOn(still, { trigger }))).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1500 },
  );
});

test('an appeal that would end in August or over Christmas ends on the first working day after', () => {
  const appeal = limitOf('appeal.sen');
  fc.assert(
    fc.property(day, (trigger) => {
      const { roll: _, ...still } = appeal;
      const plain = dueOn(still, { trigger }).slice(5);
      const due = dueOn(appeal, { trigger }).slice(5);
      if (plain.startsWith('08')) expect(due).toMatch(/^09-0[1-4]$/);
      if (plain >= '12-25' || plain === '01-01') expect(due).toMatch(/^01-0[2-5]$/);
    }),
    { numRuns: 1500 },
  );
});

test('a limit that does not move ends on the same day whatever the bank holidays are', () => {
  const none = { titles: new Map(), years: builtInHolidays.years };
  const plain = onlyTrigger.filter(
    (limit) => limit.roll === undefined && !JSON.stringify(limit.counting).includes('working-days'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...plain), day, (limit, trigger) => {
      expect(deadline(limit, { trigger }, none)).toMatchObject({ value: { due: dueOn(limit, { trigger }) } });
    }),
  );
});

test('a certificate can only ever give a family more time, and never on Section I alone', () => {
  fc.assert(
    fc.property(day, day, (trigger, certificate_date) => {
      const without = dueOn(limitOf('appeal.sen'), { trigger });
      expect(
        compareDates(dueOn(limitOf('appeal.sen'), { trigger, certificate_date }), without),
      ).toBeGreaterThanOrEqual(0);
      expect(dueOn(limitOf('appeal.section_i_only'), { trigger, certificate_date })).toBe(without);
    }),
  );
});

test('a cap can only ever make a last day earlier', () => {
  const decision = limitOf('review.decision');
  fc.assert(
    fc.property(day, day, (trigger, plan_made_or_last_reviewed) => {
      const capped = dueOn(decision, { trigger, plan_made_or_last_reviewed });
      expect(compareDates(capped, dueOn(decision, { trigger }))).toBeLessThanOrEqual(0);
    }),
  );
});

test('every answer carries its source, the day it was checked and some working', () => {
  fc.assert(
    fc.property(
      rule.chain((limit) => fc.tuple(fc.constant(limit), eventsFor(limit))),
      ([limit, events]) => {
        const found = deadline(limit, events, builtInHolidays);
        if (!found.ok) throw new Error(limit.id);
        expect(found.value).toMatchObject({
          rule: limit.id,
          source: limit.source,
          checkedOn: limit.checkedOn,
        });
        expect(found.value.working.length).toBeGreaterThan(1);
        expect(found.value.exceptionPossible).toBe(limit.exceptions.length > 0);
        const gentle = found.value.working.some(({ step }) => step === 'check-first');
        expect(gentle).toBe(found.value.claim === 'gentle');
      },
    ),
    { numRuns: 1000 },
  );
});
