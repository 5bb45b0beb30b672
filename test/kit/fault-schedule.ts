import * as fc from 'fast-check';
import type { Fault } from './fake-network.ts';

/** What needs no more saying. */
export type Happening =
  'offline' | 'online' | 'expire' | 'sign-in' | 'backup' | 'restore' | 'full' | 'room' | 'share' | 'hide';

/** One thing that happens to a phone, its tabs, the network or the council. */
export type Step =
  | { do: 'write'; tab: number; lane: number; named: boolean; refused: boolean; duringSync: boolean }
  | { do: 'sync'; tab: number }
  | { do: 'sync-both' }
  | { do: 'fault'; fault: Fault }
  | {
      do:
        | 'offline'
        | 'online'
        | 'expire'
        | 'sign-in'
        | 'backup'
        | 'restore'
        | 'full'
        | 'room'
        | 'share'
        | 'hide';
    }
  | { do: 'kill-soon'; tab: number; step: number; when: 'before' | 'after' }
  | { do: 'reopen'; tab: number }
  | { do: 'wait'; minutes: number }
  | { do: 'clock-back'; hours: number }
  | { do: 'remove'; nth: number; tab: number; duringSync: boolean }
  | { do: 'put-back' };

const tab = fc.integer({ min: 0, max: 1 });

const fault: fc.Arbitrary<Fault> = fc.record({
  is: fc.constantFrom(
    'lost-request' as const,
    'lost-reply' as const,
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
      do: fc.constantFrom<Happening[]>('offline', 'online', 'expire', 'sign-in', 'backup', 'restore'),
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
  { ...rare, arbitrary: fc.constant({ do: 'put-back' as const }) },
);

/** Schedules of up to twelve steps. */
export const faultSchedule: fc.Arbitrary<Step[]> = fc.array(step, {
  minLength: 3,
  maxLength: 16,
  size: 'max',
});
