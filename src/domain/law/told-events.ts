import {
  compareDates,
  daysBetween,
  earlierOf,
  isCalendarDate,
  laterOf,
  type CalendarDate,
} from '../calendar.ts';
import { casesDeadlines, type CaseDeadline } from './case-deadlines.ts';
import type { DatedEvent } from './case-event.ts';
import type { About } from './case-limits.ts';
import type { Holidays } from './holidays.ts';
import type { RulePack } from './rule-pack.ts';
import type { Owner } from './time-limit.ts';

/** An event as one side wrote it down. */
export interface WrittenEvent extends DatedEvent {
  id: string;
}

/** One thing that happened: the day each side gives for it, and `on`, the one that is counted from. */
export interface ToldEvent extends DatedEvent {
  /** Of the record it came from; the council's where there are two. */
  id: string;
  council: CalendarDate | null;
  family: CalendarDate | null;
  /** Both records, or the one there is. */
  ids: readonly string[];
}

/** Two records, by their ids, that somebody said are of different things. */
export interface Apart {
  council: string;
  family: string;
}

/** Two records of one kind this near each other are taken to be of the same thing. */
const sameThingDays = 28;

const fromCouncil = ({ id, what, on }: WrittenEvent): ToldEvent => ({
  id,
  what,
  on,
  council: on,
  family: null,
  ids: [id],
});

const fromFamily = ({ id, what, on }: WrittenEvent): ToldEvent => ({
  id,
  what,
  on,
  council: null,
  family: on,
  ids: [id],
});

const apart = (a: DatedEvent, b: DatedEvent): number => Math.abs(daysBetween(a.on, b.on));

interface Pair {
  council: WrittenEvent;
  family: WrittenEvent;
}

/** The nearest two of a kind first, and each record once. */
function pairsOf(
  council: readonly WrittenEvent[],
  family: readonly WrittenEvent[],
  different: readonly Apart[],
): Pair[] {
  const mayBeOne = (theirs: WrittenEvent, ours: WrittenEvent) =>
    ours.what === theirs.what &&
    apart(ours, theirs) <= sameThingDays &&
    !different.some((each) => each.council === theirs.id && each.family === ours.id);
  const near = council.flatMap((theirs) =>
    family.filter((ours) => mayBeOne(theirs, ours)).map((ours) => ({ council: theirs, family: ours })),
  );
  const taken = new Set<WrittenEvent>();
  return near
    .toSorted((a, b) => apart(a.council, a.family) - apart(b.council, b.family))
    .filter((pair) => {
      if (taken.has(pair.council) || taken.has(pair.family)) return false;
      taken.add(pair.council).add(pair.family);
      return true;
    });
}

/**
 * What the council recorded and what the family wrote down, as one list in order of date. Records of the same kind
 * within four weeks of each other are one event with two days; `on` is then the council's.
 *
 * @param different records that are near each other and all the same of different things
 */
export function tellTogether(
  council: readonly WrittenEvent[],
  family: readonly WrittenEvent[],
  different: readonly Apart[] = [],
): readonly ToldEvent[] {
  const [theirs, ours] = [council, family].map((side) => side.filter(({ on }) => isCalendarDate(on)));
  const pairs = pairsOf(theirs ?? [], ours ?? [], different);
  const paired = new Set(pairs.flatMap((pair) => [pair.council, pair.family]));
  const alone = (event: WrittenEvent) => !paired.has(event);
  return [
    ...pairs.map((pair) => ({
      ...fromCouncil(pair.council),
      family: pair.family.on,
      ids: [pair.council.id, pair.family.id],
    })),
    ...(theirs ?? []).filter(alone).map(fromCouncil),
    ...(ours ?? []).filter(alone).map(fromFamily),
  ].toSorted((a, b) => compareDates(a.on, b.on));
}

/** Whether both sides gave a day, and not the same one. */
export const isDisputed = ({ council, family }: ToldEvent): boolean =>
  council !== null && family !== null && council !== family;

/** Which of two days is counted from, by whose the limit is. */
export const usedDay = (belongsTo: Owner): 'earlier' | 'later' =>
  belongsTo === 'family' ? 'earlier' : 'later';

function countedFrom(event: ToldEvent, belongsTo: Owner): ToldEvent {
  const { council, family } = event;
  if (council === null || family === null) return event;
  const choose = usedDay(belongsTo) === 'earlier' ? earlierOf : laterOf;
  return { ...event, on: choose(council, family) };
}

/**
 * The deadlines of one child from what both sides wrote down, earliest first. Where their days differ the careful reading
 * is taken: a limit of the family's own is counted from the earlier day, so that nobody relies on time that may not be
 * there, and a body's from the later one, so that nobody is called late on a day that is in doubt.
 *
 * @see `casesDeadlines`
 */
export function toldDeadlines(
  events: readonly ToldEvent[],
  today: CalendarDate,
  holidays: Holidays,
  about: About & { pack?: RulePack } = {},
): readonly CaseDeadline<ToldEvent>[] {
  const of = (owner: Owner) =>
    casesDeadlines(
      events.map((event) => countedFrom(event, owner)),
      today,
      holidays,
      about,
    ).filter(({ belongsTo }) => belongsTo === owner);
  if (!events.some(isDisputed)) return casesDeadlines(events, today, holidays, about);
  return [...of('family'), ...of('body')].toSorted((a, b) => compareDates(a.due, b.due));
}

/** The events a deadline is counted from on whose day the two sides differ: what set it going, and a certificate. */
export function disputedIn(
  { inputs, belongsTo, event }: CaseDeadline<ToldEvent>,
  events: readonly ToldEvent[],
): readonly ToldEvent[] {
  const days = new Set(Object.values(inputs));
  const certificate = inputs['certificate_date'];
  return events
    .filter(isDisputed)
    .map((each) => countedFrom(each, belongsTo))
    .filter((each) =>
      each.id === event.id
        ? days.has(each.on)
        : each.what === 'mediation-certificate' && each.on === certificate,
    );
}
