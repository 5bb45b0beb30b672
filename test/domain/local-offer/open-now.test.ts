import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingAt, wallTimeAt, type Times } from '#domain/local-offer/open-now.ts';

const at = (instant: string) => wallTimeAt(new Date(instant));
const weekdays: Times = { days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' };
const minute = 60_000;

test.each([
  ['2026-03-29T00:59:00Z', { on: '2026-03-29', time: '00:59' }],
  ['2026-03-29T01:00:00Z', { on: '2026-03-29', time: '02:00' }],
  ['2026-10-25T00:30:00Z', { on: '2026-10-25', time: '01:30' }],
  ['2026-10-25T01:30:00Z', { on: '2026-10-25', time: '01:30' }],
  ['2026-06-30T23:30:00Z', { on: '2026-07-01', time: '00:30' }],
  ['2026-12-31T00:00:00Z', { on: '2026-12-31', time: '00:00' }],
])('at %s a clock in London shows %o', (instant, shown) => {
  expect(at(instant)).toEqual(shown);
});

test.each<[string, Times[], string, ReturnType<typeof openingAt>]>([
  ['nothing said', [], '2026-11-23T10:00:00Z', { is: 'unknown' }],
  ['no days said', [{ days: [], opens: '09:00' }], '2026-11-23T10:00:00Z', { is: 'unknown' }],
  ['Monday', [weekdays], '2026-11-23T10:00:00Z', { is: 'open', until: { on: '2026-11-23', time: '17:00' } }],
  [
    'the minute it shuts',
    [weekdays],
    '2026-11-23T17:00:00Z',
    { is: 'closed', next: { on: '2026-11-24', time: '09:00' } },
  ],
  [
    'over a weekend',
    [weekdays],
    '2026-11-20T18:00:00Z',
    { is: 'closed', next: { on: '2026-11-23', time: '09:00' } },
  ],
  [
    'in summer, an hour before by the sun',
    [weekdays],
    '2026-07-06T08:00:00Z',
    { is: 'open', until: { on: '2026-07-06', time: '17:00' } },
  ],
  [
    'before term',
    [{ ...weekdays, from: '2027-01-05' }],
    '2026-12-21T10:00:00Z',
    { is: 'closed', next: { on: '2027-01-05', time: '09:00' } },
  ],
  [
    'after the last day',
    [{ ...weekdays, to: '2026-10-01' }],
    '2026-11-23T10:00:00Z',
    { is: 'closed', next: undefined },
  ],
  [
    'two sessions a day',
    [
      { days: [1], opens: '09:00', closes: '12:00' },
      { days: [1], opens: '13:00', closes: '17:00' },
    ],
    '2026-11-23T12:30:00Z',
    { is: 'closed', next: { on: '2026-11-23', time: '13:00' } },
  ],
  [
    'one session after the other',
    [
      { days: [1], opens: '09:00', closes: '12:00' },
      { days: [1], opens: '12:00', closes: '17:00' },
    ],
    '2026-11-23T10:00:00Z',
    { is: 'open', until: { on: '2026-11-23', time: '17:00' } },
  ],
  [
    'past midnight',
    [{ days: [5], opens: '20:00', closes: '02:00' }],
    '2026-11-21T01:00:00Z',
    { is: 'open', until: { on: '2026-11-21', time: '02:00' } },
  ],
  [
    'day and night',
    [{ days: [1, 2, 3, 4, 5, 6, 7] }],
    '2026-11-21T01:00:00Z',
    { is: 'open', until: undefined },
  ],
  [
    'all of one day',
    [{ days: [3] }],
    '2026-11-23T10:00:00Z',
    { is: 'closed', next: { on: '2026-11-25', time: undefined } },
  ],
  [
    'all of this day',
    [{ days: [1] }],
    '2026-11-23T10:00:00Z',
    { is: 'open', until: { on: '2026-11-24', time: '00:00' } },
  ],
  [
    'no end said',
    [{ days: [1], opens: '09:30' }],
    '2026-11-23T10:00:00Z',
    { is: 'unsure', opens: '09:30', closes: undefined },
  ],
  [
    'no end said, and before it',
    [{ days: [1], opens: '19:30' }],
    '2026-11-23T10:00:00Z',
    { is: 'closed', next: { on: '2026-11-23', time: '19:30' } },
  ],
  [
    'no start said',
    [{ days: [1], closes: '17:00' }],
    '2026-11-23T10:00:00Z',
    { is: 'unsure', opens: undefined, closes: '17:00' },
  ],
])('a timetable with %s is told as it is', (_, times, instant, opening) => {
  expect(openingAt(times, at(instant))).toEqual(opening);
});

const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
const clock = fc.tuple(two(23), fc.constantFrom('00', '15', '30', '45')).map((parts) => parts.join(':'));
const timetable = fc.array(
  fc.record({
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    opens: clock,
    closes: clock,
  }),
  { minLength: 1, maxLength: 3 },
);
/** Moments within two days of a change of the clocks, on whole quarters of an hour. */
const aroundAChange = fc
  .tuple(
    fc.constantFrom(
      '2026-03-29T01:00:00Z',
      '2026-10-25T01:00:00Z',
      '2027-03-28T01:00:00Z',
      '2027-10-31T01:00:00Z',
    ),
    fc.integer({ min: -192, max: 192 }),
  )
  .map(([change, quarters]) => new Date(change).getTime() + quarters * 15 * minute);

const opening = (times: Times[], instant: number) => openingAt(times, wallTimeAt(new Date(instant)));
const stampOf = (when: { on: string; time: string | undefined }) => `${when.on}T${when.time ?? '00:00'}`;

/** Moments from one to another whose hour, on the night that an hour comes twice, has not come before. */
function* clockForward(from: number, to: number): Generator<number> {
  const started = stampOf(wallTimeAt(new Date(from)));
  for (let each = from; each < to; each += 15 * minute)
    if (stampOf(wallTimeAt(new Date(each))) >= started) yield each;
}

/** The first moment from this one at which the clock in London shows that time or a later one. */
function reached(from: number, wanted: string): number {
  let instant = from;
  while (stampOf(wallTimeAt(new Date(instant))) < wanted) instant += 15 * minute;
  return instant;
}

test('it opens when it says it will, and not before, over every change of the clocks', () => {
  fc.assert(
    fc.property(timetable, aroundAChange, (times, instant) => {
      const now = opening(times, instant);
      if (now.is !== 'closed' || !now.next) return;
      const wanted = stampOf(now.next);
      const opens = reached(instant, wanted);
      for (const each of clockForward(instant, opens)) expect(opening(times, each).is).toBe('closed');
      // A time that the clocks jump over may be past when it is reached: then it opens no later than the time after.
      if (stampOf(wallTimeAt(new Date(opens))) === wanted) expect(opening(times, opens).is).toBe('open');
    }),
    { numRuns: 150 },
  );
});

test('it stays open until the time it says, and is shut then, over every change of the clocks', () => {
  fc.assert(
    fc.property(timetable, aroundAChange, (times, instant) => {
      const now = opening(times, instant);
      if (now.is !== 'open' || !now.until) return;
      const wanted = stampOf(now.until);
      const shuts = reached(instant, wanted);
      for (const each of clockForward(instant, shuts)) expect(opening(times, each).is).toBe('open');
      if (stampOf(wallTimeAt(new Date(shuts))) === wanted) expect(opening(times, shuts).is).toBe('closed');
    }),
    { numRuns: 150 },
  );
});
