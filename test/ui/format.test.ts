import { expect, test } from 'vitest';
import { formats } from '#app/i18n/format.ts';
import { languageOf, preferredLanguage } from '#app/i18n/languages.ts';
import { testWords } from '#app/i18n/test-words.ts';

const english = formats('en-GB');

test('a calendar date is that day wherever the phone is', () => {
  expect(english.date('2026-03-29')).toBe('29 March 2026');
  expect(english.date('2026-03-29', 'weekday')).toBe('Sunday 29 March');
  expect(english.date('2026-03-29', 'short')).toBe('29 Mar');
});

test('a day of another year is said with its year', () => {
  expect(english.dayFrom('2026-12-31', '2026-11-22')).toBe('Thursday 31 December');
  expect(english.dayFrom('2027-03-28', '2026-11-22')).toBe('Sunday, 28 March 2027');
  expect(english.dayFrom('2025-12-31', '2026-01-01')).toBe('Wednesday, 31 December 2025');
});

test('a moment is shown as the clock in London shows it, in summer and in winter', () => {
  expect(english.dateTime('2026-07-01T23:30:00.000Z')).toContain('2 July 2026');
  expect(english.time('2026-07-01T23:30:00.000Z')).toBe('00:30');
  expect(english.time('2026-12-01T23:30:00.000Z')).toBe('23:30');
  expect(english.dayOf('2026-07-01T23:30:00.000Z')).toBe('2026-07-02');
});

test('whole pounds have no pence, and pence are never lost', () => {
  expect(english.money(120000)).toBe('£1,200');
  expect(english.money(120050)).toBe('£1,200.50');
  expect(english.money(1)).toBe('£0.01');
});

const from = (date: string) => english.relative(date, '2026-11-22');

test('a date can be said from today', () => {
  expect(from('2026-11-22')).toBe('today');
  expect(from('2026-11-23')).toBe('tomorrow');
  expect(from('2026-11-19')).toBe('3 days ago');
  expect(from('2026-12-13')).toBe('in 3 weeks');
  expect(from('2027-02-22')).toBe('in 3 months');
  expect(from('2029-11-22')).toBe('in 3 years');
});

test('other languages have their own months, lists and money', () => {
  expect(formats('pl').date('2026-03-29')).toBe('29 marca 2026');
  expect(formats('pl').list(['A', 'B'])).toBe('A i B');
  expect(formats('ur').date('2026-03-29')).toContain('2026');
  expect(formats('ur').money(120050)).toContain('£');
});

test('the browser’s own languages are followed where we have one, and English where we have none', () => {
  expect(preferredLanguage(['fr-FR', 'pl-PL', 'en']).code).toBe('pl');
  expect(preferredLanguage(['cy', 'gd']).code).toBe('en');
  expect(languageOf('ur').direction).toBe('rtl');
  expect(languageOf('no-such').code).toBe('en');
});

test('the made-up language is longer and bracketed, and keeps what words leave room for', () => {
  expect(testWords({ a: { b: 'Updated {{when}}.' } })).toEqual({
    a: { b: expect.stringMatching(/^\[.*\{\{when\}\}\..*·\]$/) },
  });
});
