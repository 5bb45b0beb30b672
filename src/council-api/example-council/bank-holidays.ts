import type { BankHolidays } from '#contract/council.ts';

const newYear = 'New Year’s Day';
const goodFriday = 'Good Friday';
const easterMonday = 'Easter Monday';
const earlyMay = 'Early May bank holiday';
const spring = 'Spring bank holiday';
const summer = 'Summer bank holiday';
const christmas = 'Christmas Day';
const boxing = 'Boxing Day';

const instead = 'Substitute day';

/** @see https://www.gov.uk/bank-holidays.json, whose shape this is; 2028 by the Banking and Financial Dealings Act 1971 */
const days: readonly (readonly [string, string, string?])[] = [
  ['2025-01-01', newYear],
  ['2025-04-18', goodFriday],
  ['2025-04-21', easterMonday],
  ['2025-05-05', earlyMay],
  ['2025-05-26', spring],
  ['2025-08-25', summer],
  ['2025-12-25', christmas],
  ['2025-12-26', boxing],
  ['2026-01-01', newYear],
  ['2026-04-03', goodFriday],
  ['2026-04-06', easterMonday],
  ['2026-05-04', earlyMay],
  ['2026-05-25', spring],
  ['2026-08-31', summer],
  ['2026-12-25', christmas],
  ['2026-12-28', boxing, instead],
  ['2027-01-01', newYear],
  ['2027-03-26', goodFriday],
  ['2027-03-29', easterMonday],
  ['2027-05-03', earlyMay],
  ['2027-05-31', spring],
  ['2027-08-30', summer],
  ['2027-12-27', christmas, instead],
  ['2027-12-28', boxing, instead],
  ['2028-01-03', newYear, instead],
  ['2028-04-14', goodFriday],
  ['2028-04-17', easterMonday],
  ['2028-05-01', earlyMay],
  ['2028-05-29', spring],
  ['2028-08-28', summer],
  ['2028-12-25', christmas],
  ['2028-12-26', boxing],
];

/** Bank holidays in England and Wales, 2025 to 2028. */
export const bankHolidays: BankHolidays = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: days.map(([date, title, notes = '']) => ({ title, date, notes, bunting: title !== goodFriday })),
  },
};
