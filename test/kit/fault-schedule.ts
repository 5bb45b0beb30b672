import * as fc from 'fast-check';
import type { Fault } from './fake-network.ts';

/** What needs no more saying. */
export type Happening =
  'offline' | 'online' | 'expire' | 'backup' | 'restore' | 'full' | 'room' | 'share' | 'hide';

/** The two people who share the phone. */
export const people = ['ama', 'ben'] as const;
export type Person = (typeof people)[number];

/** One thing that happens to a phone, its tabs, the network or the council. */
export type Step =
  | { do: 'write'; tab: number; lane: number; named: boolean; refused: boolean; duringSync: boolean }
  | { do: 'sync'; tab: number }
  | { do: 'sync-both' }
  | { do: 'fault'; fault: Fault }
  | { do: Happening }
  /** Someone signs in: past the app, and a tab is told of it, or from a tab, which is loaded anew after. */
  | { do: 'sign-in'; who: Person; tab: number; anew: boolean }
  | { do: 'choose'; who: Person | null; tab: number; duringSync: boolean }
  | { do: 'sign-out'; tab: number; duringSync: boolean }
  | { do: 'forget'; tab: number; duringSync: boolean }
  | { do: 'kill-soon'; tab: number; step: number; when: 'before' | 'after' }
  | { do: 'reopen'; tab: number }
  | { do: 'wait'; minutes: number }
  | { do: 'clock-back'; hours: number }
  | { do: 'remove'; nth: number; tab: number; duringSync: boolean }
  /** Other words for one that may be changed, which may go with a name where the first had none, or the other way round. */
  | { do: 'amend'; nth: number; tab: number; turned: boolean }
  | { do: 'put-back' };

const tab = fc.integer({ min: 0, max: 1 });

const fault: fc.Arbitrary<Fault> = fc.record({
  is: fc.constantFrom(
    'lost-request' as const,
    'lost-reply' as const,
    'late-reply' as const,
    'cut-body' as const,
    'bad-reply' as const,
    'fault' as const,
    'busy' as const,
    'too-many' as const,
    'portal' as const,
    'proxy-413' as const,
  ),
  of: fc.constantFrom('writes' as const, 'writes' as const, 'reads' as const),
  retryAfter: fc.constantFrom(0, 30, 600),
});

const person = fc.constantFrom(...people);

const rare = { weight: 1 };
const usual = { weight: 3 };
const often = { weight: 6 };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    ...often,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      tab,
      lane: fc.integer({ min: 0, max: 2 }),
      named: fc.boolean(),
      refused: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
      duringSync: fc.boolean(),
    }),
  },
  { ...often, arbitrary: fc.record({ do: fc.constant('sync' as const), tab }) },
  { ...often, arbitrary: fc.record({ do: fc.constant('fault' as const), fault }) },
  { ...usual, arbitrary: fc.constant({ do: 'sync-both' as const }) },
  {
    ...often,
    arbitrary: fc.record({
      do: fc.constant('kill-soon' as const),
      tab,
      step: fc.integer({ min: 1, max: 30 }),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  },
  { ...usual, arbitrary: fc.record({ do: fc.constant('reopen' as const), tab }) },
  {
    ...usual,
    arbitrary: fc.record({
      do: fc.constantFrom<Happening[]>('offline', 'online', 'expire', 'backup', 'restore'),
    }),
  },
  {
    ...usual,
    arbitrary: fc.record({ do: fc.constant('sign-in' as const), who: person, tab, anew: fc.boolean() }),
  },
  {
    ...usual,
    arbitrary: fc.record({
      do: fc.constant('choose' as const),
      who: fc.constantFrom(...people, null),
      tab,
      duringSync: fc.boolean(),
    }),
  },
  {
    ...rare,
    arbitrary: fc.record({
      do: fc.constantFrom('sign-out' as const, 'sign-out' as const, 'forget' as const),
      tab,
      duringSync: fc.boolean(),
    }),
  },
  { ...rare, arbitrary: fc.record({ do: fc.constantFrom<Happening[]>('full', 'room', 'share', 'hide') }) },
  {
    ...usual,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.constantFrom(1, 3, 20) }),
  },
  {
    ...rare,
    arbitrary: fc.record({ do: fc.constant('clock-back' as const), hours: fc.constantFrom(1, 24) }),
  },
  {
    ...rare,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      nth: fc.integer({ min: 0, max: 5 }),
      tab,
      duringSync: fc.boolean(),
    }),
  },
  {
    ...usual,
    arbitrary: fc.record({
      do: fc.constant('amend' as const),
      nth: fc.integer({ min: 0, max: 2 }),
      tab,
      turned: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
    }),
  },
  { ...rare, arbitrary: fc.constant({ do: 'put-back' as const }) },
);

/** Schedules of up to eighteen steps. */
export const faultSchedule: fc.Arbitrary<Step[]> = fc.array(step, {
  minLength: 3,
  maxLength: 18,
  size: 'max',
});
