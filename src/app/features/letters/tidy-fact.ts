import { isCalendarDate, type CalendarDate } from '#domain/calendar.ts';
import type { FactShape } from './facts.ts';

const english = new Intl.DateTimeFormat('en-GB', {
  calendar: 'gregory',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as letters write it, `22 November 2026`, whatever the language of the screen. */
export const writtenDay = (day: CalendarDate): string => english.format(new Date(`${day}T12:00:00Z`));

// Marks that turn the direction of all that follows, and characters that cannot be seen at all but for line breaks.
const hidden = /(?!\n)\p{Cc}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/;

/** Names in Urdu or Arabic are set apart, so that they do not turn round the English beside them. */
const setApart = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/** A fact as it stands in a letter: no hidden characters, one line where it is one, and a day written out. */
export function tidyFact(shape: FactShape, typed: string): string {
  if (shape === 'date') return isCalendarDate(typed) ? writtenDay(typed) : '';
  const seen = typed.replaceAll('\r\n', '\n').replaceAll(hidden, ' ');
  if (shape === 'line') return setApart(seen.replaceAll(/\s+/g, ' ').trim());
  return seen
    .split('\n')
    .map((each) => setApart(each.trim()))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
