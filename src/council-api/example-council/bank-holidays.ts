import { monthDayOf } from '#domain/calendar.ts';
import { builtInBankHolidays } from '#domain/law/built-in-holidays.ts';
import type { BankHolidays } from '#contract/council.ts';

const usualDays: Record<string, string> = {
  'New Year’s Day': '01-01',
  'Christmas Day': '12-25',
  'Boxing Day': '12-26',
};

/** Whether the day is kept in place of one that fell on a weekend. */
const isInstead = (title: string, date: string): boolean =>
  usualDays[title] !== undefined && usualDays[title] !== monthDayOf(date);

/** Bank holidays in England and Wales, 2025 to 2028. @see https://www.gov.uk/bank-holidays.json, whose shape this is */
export const bankHolidays: BankHolidays = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: builtInBankHolidays['england-and-wales'].events.map(({ title, date }) => ({
      title,
      date,
      notes: isInstead(title, date) ? 'Substitute day' : '',
      bunting: title !== 'Good Friday',
    })),
  },
};
