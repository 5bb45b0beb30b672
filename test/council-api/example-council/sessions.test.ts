import { expect, test } from 'vitest';
import { sessionsIn } from '#council-api/example-council/services/sessions.ts';

test.each([
  ['Monday to Friday, 9am to 4.30pm', [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '16:30' }]],
  ['Saturdays, 10am to 3pm', [{ days: [6], opens: '10:00', closes: '15:00' }]],
  [
    'Monday to Friday, 12pm to 12.30pm, in term time',
    [{ days: [1, 2, 3, 4, 5], opens: '12:00', closes: '12:30' }],
  ],
  ['Day and night, every day', [{ days: [1, 2, 3, 4, 5, 6, 7] }]],
  ['School holidays, 9am to 4pm', []],
  ['First Tuesday of the month, 5pm to 7pm', []],
  ['Any time, online', []],
])('the days and times in %j', (opening, sessions) => {
  expect(sessionsIn(opening)).toEqual(sessions);
});
