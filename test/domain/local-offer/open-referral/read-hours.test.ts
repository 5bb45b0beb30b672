import { describe, expect, it } from 'vitest';
import type { FaultKind } from '#domain/local-offer/tidied.ts';
import { id, read } from './reading.ts';

const hours = (schedule: object) => {
  const { document, kinds } = read({ schedules: [{ id, byday: 'MO', ...schedule }] });
  return {
    kinds,
    schedules: (document.schedules ?? []).map(({ opens_at: from, closes_at: to, description }) => [
      from,
      to,
      description,
    ]),
  };
};

describe('hours', () => {
  it.each<[object, unknown[][], FaultKind[]]>([
    [{ opens_at: '09:00:00', closes_at: '17:00:00Z' }, [['09:00', '17:00', undefined]], []],
    [
      { opens_at: '9am', closes_at: '5.30pm' },
      [['09:00', '17:30', undefined]],
      ['code-written-otherwise', 'code-written-otherwise'],
    ],
    [
      { opens_at: '09:00-12:00, 13:00-17:00' },
      [
        ['09:00', '12:00', undefined],
        ['13:00', '17:00', undefined],
      ],
      ['hours-several'],
    ],
    [
      { opens_at: '9:00 / 13:00', closes_at: '12:00 / 17:00' },
      [
        ['09:00', '12:00', undefined],
        ['13:00', '17:00', undefined],
      ],
      ['hours-several'],
    ],
    [
      { opens_at: '9am to noon and 1-5pm' },
      [
        ['09:00', '12:00', undefined],
        ['13:00', '17:00', undefined],
      ],
      ['hours-several'],
    ],
    [{ opens_at: 'CLOSED', closes_at: 'CLOSED' }, [[undefined, undefined, 'Closed']], ['hours-closed']],
    [
      { opens_at: 'Ring first, it varies' },
      [[undefined, undefined, 'Ring first, it varies']],
      ['hours-in-words'],
    ],
  ])('%j', (given, schedules, told) => {
    const answer = hours(given);
    expect(answer.schedules).toEqual(schedules);
    expect(answer.kinds).toEqual(told);
  });

  it.each([
    ['Monday', 'MO'],
    ['Mon - Fri', 'MO,TU,WE,TH,FR'],
    ['mondays & thursdays', 'MO,TH'],
    ['weekdays', 'MO,TU,WE,TH,FR'],
    ['1MO,-1FR', '1MO,-1FR'],
    [['MO', 'TU'], 'MO,TU'],
  ])('on %j', (byday, code) => {
    expect(read({ schedules: [{ id, byday }] }).document.schedules?.[0]?.byday).toBe(code);
  });
});
