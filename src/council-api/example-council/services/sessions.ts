import type { Session } from '#contract/local-offer.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const every = [1, 2, 3, 4, 5, 6, 7];

const clock = (hours: string, minutes: string | undefined, half: string): string => {
  const hour = (Number(hours) % 12) + (half === 'pm' ? 12 : 0);
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
};

const time = String.raw`(\d{1,2})(?:\.(\d{2}))?(am|pm)`;
const weekly = new RegExp(`^(\\w+day)(?:s|(?: to (\\w+day)))?, ${time} to ${time}`);
const always = 'Day and night, every day';

/** The days and times that a line such as `Monday to Friday, 9am to 4.30pm` begins with, and how far they go. */
function sessionAt(line: string): { session: Session; length: number } | undefined {
  if (line.startsWith(always)) return { session: { days: every }, length: always.length };
  const [whole = '', first = '', last = first, ...times] = weekly.exec(line) ?? [];
  const days = every.slice(weekdays.indexOf(first), weekdays.indexOf(last) + 1);
  const [fromHours, fromMinutes, fromHalf, toHours, toMinutes, toHalf] = times;
  if (!fromHours || !fromHalf || !toHours || !toHalf || !weekdays.includes(first)) return undefined;
  const [opens, closes] = [clock(fromHours, fromMinutes, fromHalf), clock(toHours, toMinutes, toHalf)];
  return { session: { days, opens, closes }, length: whole.length };
}

/** What a line of opening times tells as days and times, and in words what is left of it. Nothing is told twice. */
export function timesIn(line: string): { sessions: Session[]; words: string } {
  const sessions: Session[] = [];
  let left = line.replaceAll(/\bnoon\b/g, '12pm');
  for (let at = sessionAt(left); at; at = sessionAt(left)) {
    sessions.push(at.session);
    left = left.slice(at.length).replace(/^[;,.]? */, '');
  }
  if (sessions.length === 0) return { sessions, words: line };
  return { sessions, words: left === 'in term time' ? 'Term time only' : left };
}
