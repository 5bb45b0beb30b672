import { addDays, compareDates, isCalendarDate, type CalendarDate } from '../calendar.ts';
import { eventKinds, type DatedEvent, type EventKind } from './case-event.ts';

/** The events of one child in order of date, and what day it is. Days that are not real are left out. */
export interface History<E extends DatedEvent> {
  events: readonly E[];
  today: CalendarDate;
}

/** Of one day, what a case goes through first comes first, in whatever order it was written down. */
const inOrder = (a: DatedEvent, b: DatedEvent): number =>
  compareDates(a.on, b.on) || eventKinds.indexOf(a.what) - eventKinds.indexOf(b.what);

/** Puts events in order of date. */
export function historyOf<E extends DatedEvent>(events: readonly E[], today: CalendarDate): History<E> {
  const dated = events.filter((event) => isCalendarDate(event.on));
  return { events: dated.toSorted(inOrder), today };
}

/** Whether one event comes after another: later, or the same day where they are of different kinds. */
const follows = (event: DatedEvent, start: DatedEvent): boolean =>
  event.what === start.what ? compareDates(event.on, start.on) > 0 : compareDates(event.on, start.on) >= 0;

/** The next event of the same kind, where a new round begins. */
const nextRound = <E extends DatedEvent>({ events }: History<E>, start: DatedEvent): E | undefined =>
  events.find((event) => event.what === start.what && follows(event, start));

/** Askings are not answered on the day they arrive: an answer of that day is to one that still waits. */
const askings: ReadonlySet<EventKind> = new Set(['request-received', 'reassessment-requested']);

/** Whether an earlier asking was still open on the day of this one, so that what answers that day answers it. */
function earlierWaits<E extends DatedEvent>(
  { events }: History<E>,
  start: DatedEvent,
  kinds: readonly EventKind[],
): boolean {
  if (!askings.has(start.what)) return false;
  const earlier = events.findLast(({ what, on }) => what === start.what && compareDates(on, start.on) < 0);
  if (!earlier) return false;
  return !events.some(
    ({ what, on }) =>
      kinds.includes(what) && compareDates(on, earlier.on) >= 0 && compareDates(on, start.on) < 0,
  );
}

/** The first event of some kinds that has happened in the round a start began. */
export function firstIn<E extends DatedEvent>(
  history: History<E>,
  start: DatedEvent,
  kinds: readonly EventKind[],
): E | undefined {
  const end = nextRound(history, start);
  const from = earlierWaits(history, start, kinds) ? addDays(start.on, 1) : start.on;
  const before = end && earlierWaits(history, end, kinds) ? addDays(end.on, 1) : end?.on;
  return history.events.find(
    (event) =>
      kinds.includes(event.what) &&
      follows(event, start) &&
      compareDates(event.on, from) >= 0 &&
      compareDates(event.on, history.today) <= 0 &&
      (before === undefined || compareDates(event.on, before) < 0),
  );
}

/** The last event of some kinds before a day. */
export const lastBefore = <E extends DatedEvent>(
  { events }: History<E>,
  day: CalendarDate,
  kinds: readonly EventKind[],
): E | undefined => events.findLast((event) => kinds.includes(event.what) && compareDates(event.on, day) < 0);

/** Whether a newer round of the same kind has already begun. */
export function isReplaced<E extends DatedEvent>(history: History<E>, start: DatedEvent): boolean {
  const next = nextRound(history, start);
  return next !== undefined && compareDates(next.on, history.today) <= 0;
}
