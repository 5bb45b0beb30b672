import { holidaysFrom, joinHolidays, type BankHolidaysFile, type Holidays } from './holidays.ts';

const day = (date: string, title: string): { date: string; title: string } => ({ date, title });

/** A copy kept with the app, in the shape of the GOV.UK file, for when no council has been reached. Compared on 2026-11-22. */
export const builtInBankHolidays: BankHolidaysFile = {
  'england-and-wales': {
    events: [
      day('2025-01-01', 'New Year’s Day'),
      day('2025-04-18', 'Good Friday'),
      day('2025-04-21', 'Easter Monday'),
      day('2025-05-05', 'Early May bank holiday'),
      day('2025-05-26', 'Spring bank holiday'),
      day('2025-08-25', 'Summer bank holiday'),
      day('2025-12-25', 'Christmas Day'),
      day('2025-12-26', 'Boxing Day'),
      day('2026-01-01', 'New Year’s Day'),
      day('2026-04-03', 'Good Friday'),
      day('2026-04-06', 'Easter Monday'),
      day('2026-05-04', 'Early May bank holiday'),
      day('2026-05-25', 'Spring bank holiday'),
      day('2026-08-31', 'Summer bank holiday'),
      day('2026-12-25', 'Christmas Day'),
      day('2026-12-28', 'Boxing Day'),
      day('2027-01-01', 'New Year’s Day'),
      day('2027-03-26', 'Good Friday'),
      day('2027-03-29', 'Easter Monday'),
      day('2027-05-03', 'Early May bank holiday'),
      day('2027-05-31', 'Spring bank holiday'),
      day('2027-08-30', 'Summer bank holiday'),
      day('2027-12-27', 'Christmas Day'),
      day('2027-12-28', 'Boxing Day'),
      day('2028-01-03', 'New Year’s Day'),
      day('2028-04-14', 'Good Friday'),
      day('2028-04-17', 'Easter Monday'),
      day('2028-05-01', 'Early May bank holiday'),
      day('2028-05-29', 'Spring bank holiday'),
      day('2028-08-28', 'Summer bank holiday'),
      day('2028-12-25', 'Christmas Day'),
      day('2028-12-26', 'Boxing Day'),
    ],
  },
};

function readBuiltIn(): Holidays {
  const read = holidaysFrom(builtInBankHolidays);
  if (!read.ok) throw new RangeError('the built-in bank holidays hold a day that is not one');
  return read.value;
}

export const builtInHolidays: Holidays = readBuiltIn();

/** What a council sent, over the copy kept with the app. A list that cannot be read is left aside. */
export function holidaysWith(fromCouncil: BankHolidaysFile | null): Holidays {
  if (!fromCouncil) return builtInHolidays;
  const read = holidaysFrom(fromCouncil);
  return read.ok ? joinHolidays(read.value, builtInHolidays) : builtInHolidays;
}
