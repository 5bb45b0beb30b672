import { isCalendarDate } from '../calendar.ts';
import { doubted, tidy, type Tidied } from './tidied.ts';

/** An age in whole years. -1, 99 and 999 are how systems say "we do not know", and so do we. */
export function tidyAge(text: string): Tidied<number> {
  const given = text.trim();
  if (/^(?:from\s+)?birth$/i.test(given)) return tidy(0);
  const [, number = '', unit = ''] =
    /^(\d{1,3})(?:\.0+)?\s*(?:(y|yrs?|years?|months?|mths?|weeks?)(?:\s+old)?\.?)?\s*\+?$/i.exec(given) ?? [];
  if (number === '') return doubted('age-unreadable', text);
  const parts = /^w/i.test(unit) ? 52 : /^m/i.test(unit) ? 12 : 1;
  const years = Math.floor(Number(number) / parts);
  return years < 99 ? tidy(years) : doubted('age-unreadable', text);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i;
const clock = /[t\s,]+\d{1,2}:\d{2}.*$/i;

/**
 * A calendar date from `2026-11-22`, with or without a time after it; from the English `22/11/2026`, `22-11-26`; or from
 * `22 November 2026`. Never the month first: nobody could tell.
 */
export function tidyDate(text: string): Tidied<string> {
  const given = text.trim().replace(weekday, '').replace(clock, '');
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(given) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(given) ?? [];
  const [, dayFirst = day, monthNext = month, yearLast = year] =
    /^(\d{1,2})(?:st|nd|rd|th)?[-/.\s]+(\d{1,2}|[a-z]{3,9})[-/.\s,]+(\d{4}|\d{2})$/i.exec(given) ?? [];
  const written = [fullYear(yearLast), monthNumber(monthNext), dayFirst.padStart(2, '0')].join('-');
  return isCalendarDate(written) ? tidy(written) : doubted('date-unreadable', text);
}

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const monthNumber = (month: string): string =>
  /^\d+$/.test(month)
    ? month.padStart(2, '0')
    : String(months.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
