import { expect, test } from 'vitest';
import { timesIn } from '#council-api/example-council/services/sessions.ts';

const weekdays = [1, 2, 3, 4, 5];

test.each([
  ['Monday to Friday, 9am to 4.30pm', [{ days: weekdays, opens: '09:00', closes: '16:30' }], ''],
  ['Saturdays, 10am to 3pm', [{ days: [6], opens: '10:00', closes: '15:00' }], ''],
  ['Sundays, 10am to noon', [{ days: [7], opens: '10:00', closes: '12:00' }], ''],
  [
    'Monday to Friday, 12pm to 12.30pm, in term time',
    [{ days: weekdays, opens: '12:00', closes: '12:30' }],
    'Term time only',
  ],
  [
    'Monday to Friday, 9am to 5pm. Closed on bank holidays',
    [{ days: weekdays, opens: '09:00', closes: '17:00' }],
    'Closed on bank holidays',
  ],
  [
    'Monday to Thursday, 9am to 4.30pm; Friday, 9am to 4pm',
    [
      { days: [1, 2, 3, 4], opens: '09:00', closes: '16:30' },
      { days: [5], opens: '09:00', closes: '16:00' },
    ],
    '',
  ],
  ['Day and night, every day', [{ days: [1, 2, 3, 4, 5, 6, 7] }], ''],
  ['School holidays, 9am to 4pm', [], 'School holidays, 9am to 4pm'],
  ['First Tuesday of the month, 5pm to noon', [], 'First Tuesday of the month, 5pm to noon'],
  ['Any time, online', [], 'Any time, online'],
])('the days and times in %j, and what is left in words', (line, sessions, words) => {
  expect(timesIn(line)).toEqual({ sessions, words });
});
