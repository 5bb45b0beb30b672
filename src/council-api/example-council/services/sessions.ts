import type { Session } from '#contract/local-offer.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const every = [1, 2, 3, 4, 5, 6, 7];

const clock = (hours: string, minutes: string | undefined, half: string): string => {
  const hour = (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
};

const time = String.raw`(\d{1,2})(?:\.(\d{2}))?(am|pm)`;
const weekly = new RegExp(`^(\\w+day)(?:s|(?: to (\\w+day)))?, ${time} to ${time}`);

/** The days and times that a line such as `Monday to Friday, 9am to 4.30pm` tells; none where it tells none. */
export function sessionsIn(opening: string): Session[] {
  if (opening.startsWith('Day and night, every day')) return [{ days: every }];
  const [, first = '', last = first, ...times] = weekly.exec(opening) ?? [];
  const days = every.slice(weekdays.indexOf(first), weekdays.indexOf(last) + 1);
  const [fromHours, fromMinutes, fromHalf, toHours, toMinutes, toHalf] = times;
  if (!fromHours || !fromHalf || !toHours || !toHalf || !weekdays.includes(first)) return [];
  return [
    { days, opens: clock(fromHours, fromMinutes, fromHalf), closes: clock(toHours, toMinutes, toHalf) },
  ];
}
