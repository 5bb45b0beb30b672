import { compareDates, earlierOf, isCalendarDate, laterOf, type CalendarDate } from '../../calendar.ts';
import type { Events } from '../inputs.ts';
import { safeDue, type Law } from '../safe-due.ts';
import { routeSheet } from './route-sheet.ts';
import type { RouteId, Situation } from './situation.ts';

type Maybe = CalendarDate | undefined;

const bothOr = (a: Maybe, b: Maybe, choose: typeof laterOf): Maybe => (a && b ? choose(a, b) : (a ?? b));

/**
 * The day each limit counts from, as far as the situation tells. A family's limit takes the earliest day it can have
 * started; where a day given can only be later than the true one, nothing is said.
 */
function startOf(limit: string, situation: Situation): Maybe {
  const { decisionLetter: letter, incident, firstKnew } = situation;
  switch (limit) {
    case 'lgsco':
    case 'phso':
      return firstKnew ?? incident ?? letter;
    case 'nhs.complain':
    case 'asc.complain':
      return bothOr(incident, firstKnew, laterOf) ?? letter;
    case 'ca89.start':
    case 'jr':
      return bothOr(incident, letter, earlierOf);
    case 'school.complain':
    case 'dda.tribunal_claim':
    case 'dda.county_court':
      return incident ?? letter;
    default:
      return letter;
  }
}

/** The dates a limit is counted from in this situation, for `deadlineBy` to show its working; none when none is known. */
export function countedFrom(limit: string, situation: Situation): Events {
  const trigger = startOf(limit, situation);
  const certificate = limit === 'appeal.sen' ? situation.certificate : undefined;
  const dates = { trigger, certificate_date: certificate };
  return Object.fromEntries(
    Object.entries(dates).filter((entry): entry is [string, CalendarDate] => isCalendarDate(entry[1] ?? '')),
  );
}

/** A certificate from before the letter is about another decision. */
function hasCertificate({ certificate, decisionLetter }: Situation): boolean {
  if (certificate === undefined) return false;
  const [given, letter] = [certificate, decisionLetter ?? certificate];
  return !isCalendarDate(given) || !isCalendarDate(letter) || compareDates(given, letter) >= 0;
}

/** Mediation has no limit of its own where nothing is being appealed, where Section I alone is, or once there is a certificate. */
function limitOf(id: RouteId, situation: Situation, routes: readonly RouteId[]): string | null {
  const { limit } = routeSheet[id];
  if (id !== 'mediation') return limit;
  const bound = routes.includes('appeal') || routes.includes('appeal-extended');
  return bound && !hasCertificate(situation) ? limit : null;
}

/** The rule that ends a route in this situation and the last day by it, where both are known. */
export function limitFor(
  law: Law,
  situation: Situation,
  id: RouteId,
  routes: readonly RouteId[],
): { rule: string; due: CalendarDate } | null {
  const rule = limitOf(id, situation, routes);
  if (rule === null) return null;
  const events = countedFrom(rule, situation);
  if (Object.keys(events).length === 0) return null;
  const due = safeDue(law, rule, events);
  return due === null ? null : { rule, due };
}

export const isLive = (due: CalendarDate, today: CalendarDate): boolean => compareDates(today, due) <= 0;
