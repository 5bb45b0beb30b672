import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, fromDayNumber } from '#domain/calendar.ts';
import { holderOrEither, rightsHolder, rightsPassOn } from '#domain/law/rights.ts';

test('rights pass at the end of the last Friday in June of the school year someone reaches 16', () => {
  const born = { dateOfBirth: '2010-09-01' };
  expect(rightsPassOn('2010-09-01')).toBe('2027-06-25');
  expect(rightsHolder(born, '2027-06-24')).toBe('parent');
  expect(rightsHolder(born, '2027-06-25')).toBe('parent');
  expect(rightsHolder(born, '2027-06-26')).toBe('young-person');
});

test('someone born in summer holds their rights while still 15', () => {
  expect(rightsHolder({ dateOfBirth: '2010-08-31' }, '2026-06-27')).toBe('young-person');
  expect(rightsHolder({ dateOfBirth: '2010-09-01' }, '2026-06-27')).toBe('parent');
});

test('another person acts only for a young person who lacks capacity for that decision', () => {
  const lacksCapacity = 'for-this-decision' as const;
  expect(rightsHolder({ dateOfBirth: '2009-01-10', lacksCapacity }, '2026-11-22')).toBe('alternative-person');
  expect(rightsHolder({ dateOfBirth: '2012-01-10', lacksCapacity }, '2026-11-22')).toBe('parent');
});

test('where the date of birth is not known it may be either', () => {
  expect(holderOrEither(undefined, '2026-11-22')).toBe('either');
  expect(holderOrEither('not known', '2026-11-22')).toBe('either');
  expect(holderOrEither('2016-04-01', '2026-11-22')).toBe('parent');
  expect(holderOrEither('1999-04-01', '2026-11-22')).toBe('young-person');
});

test('rights pass once, when someone is 15 or 16, and never come back', () => {
  const birth = fc.integer({ min: dayNumber('1985-01-01'), max: dayNumber('2040-12-31') }).map(fromDayNumber);
  fc.assert(
    fc.property(birth, fc.integer({ min: 0, max: 9000 }), (dateOfBirth, days) => {
      const passes = rightsPassOn(dateOfBirth);
      const age = Number(passes.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
      expect(age === 16 || age === 17).toBe(true);
      expect(rightsHolder({ dateOfBirth }, addDays(passes, days + 1))).toBe('young-person');
      expect(rightsHolder({ dateOfBirth }, addDays(passes, -days))).toBe('parent');
    }),
  );
});
