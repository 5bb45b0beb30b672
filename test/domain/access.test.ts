import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayNumber, fromDayNumber } from '#domain/calendar.ts';
import { may, mayFor, type Relationship } from '#domain/access.ts';
import { rightsPassOn } from '#domain/law/rights.ts';

const born = '2010-09-01';
const lastDay = '2027-06-25';
const nextDay = '2027-06-26';
const relationships: readonly Relationship[] = ['parent', 'self', 'representative'];

const acts = (relationship: Relationship, day: string) =>
  mayFor({ relationship, dateOfBirth: born }, 'child.act', day);

test('on the last Friday in June a parent still acts, and from the day after the young person does', () => {
  expect([acts('parent', lastDay), acts('self', lastDay)]).toEqual(['yes', 'no']);
  expect([acts('parent', nextDay), acts('self', nextDay)]).toEqual(['if-they-agree', 'yes']);
});

const letIn = (relationship: Relationship, day: string) =>
  mayFor({ relationship, dateOfBirth: born }, 'child.be-let-in', day);

test('a 16th birthday by itself changes nothing', () => {
  expect([acts('parent', '2026-08-31'), acts('parent', '2026-09-01')]).toEqual(['yes', 'yes']);
});

test('where capacity is lacking for a decision someone else acts in it, and from the same day', () => {
  const about = { dateOfBirth: born, lacksCapacity: 'for-this-decision' } as const;
  const on = (day: string) =>
    relationships.map((relationship) => mayFor({ ...about, relationship }, 'child.act', day));
  expect(on(lastDay)).toEqual(['yes', 'no', 'yes']);
  expect(on(nextDay)).toEqual(['yes', 'no', 'yes']);
});

test('a representative acts with agreement while the young person can decide', () => {
  expect(acts('representative', nextDay)).toBe('if-they-agree');
});

test('from that day on a parent is newly let in only if the young person agrees', () => {
  expect(relationships.map((each) => letIn(each, lastDay))).toEqual(['yes', 'yes', 'yes']);
  expect(relationships.map((each) => letIn(each, nextDay))).toEqual(['if-they-agree', 'yes', 'yes']);
});

test('no day takes away what somebody sees, or what they may get ready', () => {
  const birth = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-12-31') }).map(fromDayNumber);
  fc.assert(
    fc.property(
      birth,
      fc.integer({ min: -3000, max: 6000 }),
      fc.constantFrom(...relationships),
      fc.constantFrom('for-this-decision' as const, undefined),
      (dateOfBirth, days, relationship, lacks) => {
        const day = addDays(rightsPassOn(dateOfBirth), days);
        const about = { dateOfBirth, relationship, ...(lacks && { lacksCapacity: lacks }) };
        expect(mayFor(about, 'child.see', day)).toBe('yes');
        expect(mayFor(about, 'child.prepare', day)).toBe('yes');
      },
    ),
  );
});

test('somebody may always act: there is no day on which nobody does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3000, max: 6000 }), (days) => {
      const day = addDays(lastDay, days);
      expect(relationships.map((each) => acts(each, day))).toContain('yes');
    }),
  );
});

test('what an officer reads a family does not', () => {
  expect(may('officer', 'feedback.read-all')).toBe(true);
  expect(may('parent', 'feedback.read-all')).toBe(false);
  expect(may('young-person', 'feedback.read-all')).toBe(false);
});
