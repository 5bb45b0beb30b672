import { addDays, todayInLondon, weekday, type CalendarDate } from '../calendar.ts';

/** One line of a timetable. Days are ISO: 1 is Monday; times are `HH:MM` in Europe/London; neither time means all day. */
export interface Times {
  days: readonly number[];
  opens?: string | undefined;
  closes?: string | undefined;
  /** First and last day it holds. */
  from?: CalendarDate | undefined;
  to?: CalendarDate | undefined;
}

/** A moment as a clock on a wall in London shows it. `time` is `HH:MM`; `24:00` is the end of a day. */
export interface WallTime {
  on: CalendarDate;
  time: string;
}

/** What a timetable tells of a moment. */
export type Opening =
  /** No days can be read from it. */
  | { is: 'unknown' }
  /** `until` is left out where it goes on for a week or more. */
  | { is: 'open'; until: WallTime | undefined }
  /** It meets on this day, and nobody has said from when or until when. */
  | { is: 'unsure'; opens: string | undefined; closes: string | undefined }
  /** `next` is left out where it does not open within a year; its `time` where it is open all that day. */
  | { is: 'closed'; next: { on: CalendarDate; time: string | undefined } | undefined };

interface Span {
  start: string;
  end: string;
}

const daysAhead = 370;
const daysThatAreAlways = 7;

let clock: Intl.DateTimeFormat | undefined;
const clockFormat = (): Intl.DateTimeFormat =>
  (clock ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    numberingSystem: 'latn',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }));

/** The day and the time in London at a moment, wherever the device is. */
export const wallTimeAt = (instant: Date): WallTime => ({
  on: todayInLondon(instant),
  time: clockFormat().format(instant),
});

// Both halves have one width, so that moments compare as text. The end of a day is the start of the next.
const stamp = (on: CalendarDate, time: string): string =>
  time === '24:00' ? `${addDays(on, 1)}T00:00` : `${on}T${time}`;

const isOn = ({ days, from, to }: Times, on: CalendarDate): boolean =>
  days.includes(weekday(on)) && (from === undefined || from <= on) && (to === undefined || on <= to);

const isHalfSaid = ({ opens, closes }: Times): boolean => (opens === undefined) !== (closes === undefined);

/** When a line of the timetable is open on a day. A closing time before the opening one is of the next day. */
function spanOn({ opens = '00:00', closes = '24:00' }: Times, on: CalendarDate): Span {
  return { start: stamp(on, opens), end: stamp(closes <= opens ? addDays(on, 1) : on, closes) };
}

function spansOn(times: readonly Times[], on: CalendarDate): Span[] {
  return times.filter((each) => !isHalfSaid(each) && isOn(each, on)).map((each) => spanOn(each, on));
}

/** Follows one opening into the next, where one begins as the other ends. */
function endOf(times: readonly Times[], { on, time }: WallTime): WallTime | undefined {
  const now = stamp(on, time);
  let end = now;
  for (let days = -1; days <= daysThatAreAlways; days++) {
    const spans = spansOn(times, addDays(on, days)).toSorted((a, b) => a.start.localeCompare(b.start));
    for (const span of spans) if (span.start <= end && span.end > end) end = span.end;
  }
  if (end >= stamp(addDays(on, daysThatAreAlways), '00:00')) return undefined;
  return { on: end.slice(0, 10), time: end.slice(11) };
}

function nextOpening(times: readonly Times[], { on, time }: WallTime): Opening {
  const now = stamp(on, time);
  for (let days = 0; days <= daysAhead; days++) {
    const day = addDays(on, days);
    const here = times.filter((each) => isOn(each, day) && each.opens !== undefined);
    const allDay = times.some((each) => isOn(each, day) && each.opens === undefined);
    const starts = here.map(({ opens = '' }) => opens).filter((opens) => stamp(day, opens) > now);
    const first = starts.toSorted()[0];
    if (allDay && days > 0) return { is: 'closed', next: { on: day, time: undefined } };
    if (first !== undefined) return { is: 'closed', next: { on: day, time: first } };
  }
  return { is: 'closed', next: undefined };
}

/** A line of this day with one of its times missing, which may be open now. */
const halfSaid = (times: readonly Times[], { on, time }: WallTime): Times | undefined =>
  times.find(
    (each) =>
      isHalfSaid(each) &&
      isOn(each, on) &&
      (each.opens === undefined || each.opens <= time) &&
      (each.closes === undefined || time < each.closes),
  );

/**
 * Whether it is open at a time in London, by its timetable alone: bank holidays are not in it.
 *
 * @param now  see `wallTimeAt`; on the night the clocks go back an hour comes twice, and is open or shut both times
 */
export function openingAt(times: readonly Times[], now: WallTime): Opening {
  const told = times.filter(({ days }) => days.length > 0);
  if (told.length === 0) return { is: 'unknown' };
  const at = stamp(now.on, now.time);
  const spans = [...spansOn(told, addDays(now.on, -1)), ...spansOn(told, now.on)];
  if (spans.some(({ start, end }) => start <= at && at < end)) return { is: 'open', until: endOf(told, now) };
  const half = halfSaid(told, now);
  if (half) return { is: 'unsure', opens: half.opens, closes: half.closes };
  return nextOpening(told, now);
}
