import { isCalendarDate } from '../calendar.ts';
import { doubted, tidy, type Tidied } from './tidied.ts';

/** An age in whole years. -1, 99 and 999 are how systems say "we do not know", and so do we. */
export function tidyAge(text: string): Tidied<number> {
  const years = /^-?\d{1,3}(?:\.0+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  return years >= 0 && years < 99 ? tidy(years) : doubted('age-unreadable', text);
}

/** A calendar date from `2026-11-22`, `2026-11-22T…` or the English `22/11/2026`. */
export function tidyDate(text: string): Tidied<string> {
  const given = text.trim();
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(given) ?? [];
  const written = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : given.slice(0, 10);
  return isCalendarDate(written) ? tidy(written) : doubted('date-unreadable', text);
}
