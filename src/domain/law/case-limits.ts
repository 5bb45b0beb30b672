import {
  addMonths,
  compareDates,
  daysBetween,
  isCalendarDate,
  yearOf,
  type CalendarDate,
} from '../calendar.ts';
import type { DatedEvent } from './case-event.ts';
import { firstIn, isReplaced, lastBefore, type History } from './case-history.ts';
import { appealableEvents, watches, type Watch } from './case-watches.ts';
import type { Events } from './inputs.ts';
import { rightsPassOn } from './rights.ts';

/** A limit that an event set going, before its day is worked out. */
export interface CaseLimit<E extends DatedEvent> {
  rule: string;
  event: E;
  inputs: Events;
  doneBy?: E | undefined;
  /** Nothing is said once its day has passed. */
  unseen?: true | undefined;
  /** A newer round has begun: it is history if it was done and nothing if not. */
  replaced?: boolean;
}

/** What is known of the child besides the events. */
export interface About {
  dateOfBirth?: CalendarDate;
}

type Limits<E extends DatedEvent> = readonly CaseLimit<E>[];

/** The day from which the 12 months to the next review run, before a meeting. */
function reviewStart<E extends DatedEvent>(history: History<E>, meeting: E): Events {
  const start =
    lastBefore(history, meeting.on, ['review-decision']) ??
    lastBefore(history, meeting.on, ['plan-finalised']);
  return start ? { plan_made_or_last_reviewed: start.on } : {};
}

function watched<E extends DatedEvent>(history: History<E>, watch: Watch, event: E): Limits<E> {
  const doneBy = firstIn(history, event, watch.doneBy);
  const ended = firstIn(history, event, watch.endedBy ?? []);
  if (!doneBy && ended) return [];
  if (watch.onlyAfter && !firstIn(history, event, watch.onlyAfter)) return [];
  const more = watch.rule === 'review.decision' ? reviewStart(history, event) : {};
  const replaced = isReplaced(history, event);
  return [
    {
      rule: watch.rule,
      event,
      inputs: { trigger: event.on, ...more },
      doneBy,
      unseen: watch.unseen,
      replaced,
    },
  ];
}

/** 8 weeks from an amendment notice, by one regulation after a review and by another without. */
function afterNotice<E extends DatedEvent>(history: History<E>, event: E): Limits<E> {
  const meeting = lastBefore(history, event.on, ['review-meeting', 'plan-finalised']);
  const rule = meeting?.what === 'review-meeting' ? 'review.final_after_notice' : 'amend.no_review';
  const doneBy = firstIn(history, event, ['plan-finalised', 'decision-letter', 'cease-notice']);
  return [{ rule, event, inputs: { trigger: event.on }, doneBy, replaced: isReplaced(history, event) }];
}

/** Whether a notice to end the plan has come since a day, and before another where one is given. */
const ceasedSince = <E extends DatedEvent>(
  { events, today }: History<E>,
  since: CalendarDate,
  before?: CalendarDate,
): boolean =>
  events.some(
    ({ what, on }) =>
      what === 'cease-notice' &&
      compareDates(on, since) >= 0 &&
      compareDates(on, today) <= 0 &&
      (before === undefined || compareDates(on, before) < 0),
  );

/** A plan made after a review does not begin a year of its own; one made after its forerunner was ended does. */
function beginsYear<E extends DatedEvent>(history: History<E>, event: E): boolean {
  if (event.what === 'review-decision') return true;
  if (event.what !== 'plan-finalised') return false;
  const before = lastBefore(history, event.on, ['review-decision', 'plan-finalised']);
  return before?.what !== 'review-decision' || ceasedSince(history, before.on, event.on);
}

/** The yearly review: from each decision that ended one, and from each plan made without one. It ends with a later one of these. */
function yearlyReviews<E extends DatedEvent>(history: History<E>): Limits<E> {
  const { events, today } = history;
  const starts = events.filter((event) => beginsYear(history, event));
  return starts.flatMap((event): Limits<E> => {
    const next = starts.find((each) => compareDates(each.on, event.on) > 0);
    const doneBy = next && compareDates(next.on, today) <= 0 ? next : undefined;
    const ended = ceasedSince(history, event.on, doneBy?.on);
    return ended ? [] : [{ rule: 'review.annual', event, inputs: { trigger: event.on }, doneBy }];
  });
}

/** Which of the transfer limits a move is under. Without a date of birth it may be either, and the later one decides lateness. */
function transferRules(event: DatedEvent, { dateOfBirth }: About): { rule: string; unseen?: true }[] {
  if (dateOfBirth === undefined || !isCalendarDate(dateOfBirth))
    return [{ rule: 'phase.school', unseen: true }, { rule: 'phase.post16' }];
  const leaves = rightsPassOn(dateOfBirth);
  if (compareDates(event.on, leaves) <= 0) return [{ rule: 'phase.school' }];
  return [{ rule: yearOf(event.on) === yearOf(leaves) ? 'phase.post16' : 'phase.post16_to_post16' }];
}

/** A move this long ago is over, whatever the record holds. */
const aYear = 365;

function transfers<E extends DatedEvent>(history: History<E>, event: E, about: About): Limits<E> {
  const from = `${yearOf(event.on) - 1}-09-01`;
  const doneBy = history.events.findLast(
    ({ what, on }) =>
      what === 'plan-finalised' &&
      compareDates(on, from) >= 0 &&
      compareDates(on, event.on) <= 0 &&
      compareDates(on, history.today) <= 0,
  );
  const plan = lastBefore(history, history.today, ['plan-finalised']);
  if (!doneBy && plan && ceasedSince(history, plan.on)) return [];
  return transferRules(event, about).map((each) => ({
    ...each,
    event,
    inputs: { trigger: event.on },
    doneBy,
    replaced: daysBetween(event.on, history.today) > aYear,
  }));
}

/** Two months to ring the adviser, then 30 days to hold the mediation and some for the certificate. */
const certificateMonths = 4;

/**
 * Whether a certificate may be about an earlier decision, one without a certificate of its own. It then gives this one no
 * more time: the earlier reading of a limit is the family's safe one.
 */
function mayBeOfEarlier<E extends DatedEvent>(history: History<E>, event: E, certificate: E): boolean {
  const earlier = lastBefore(history, event.on, [...appealableEvents]);
  if (!earlier || compareDates(addMonths(earlier.on, certificateMonths), certificate.on) < 0) return false;
  const own = lastBefore(history, event.on, ['mediation-certificate']);
  return own === undefined || compareDates(own.on, earlier.on) < 0;
}

/** Mediation and appeal from one decision. With a certificate, the two months for an appeal on Section I alone are shown besides. */
function appeals<E extends DatedEvent>(history: History<E>, event: E): Limits<E> {
  const next = history.events.find(
    (each) => appealableEvents.has(each.what) && compareDates(each.on, event.on) > 0,
  );
  const replaced = next !== undefined && compareDates(next.on, history.today) <= 0;
  const found = firstIn(history, event, ['mediation-certificate']);
  const isOfThis = found && (next === undefined || compareDates(found.on, next.on) < 0);
  const certificate = isOfThis && !mayBeOfEarlier(history, event, found) ? found : undefined;
  const trigger = event.on;
  const inputs = { trigger, ...(certificate ? { certificate_date: certificate.on } : {}) };
  return [
    { rule: 'mediation.contact', event, inputs: { trigger }, doneBy: certificate, replaced },
    { rule: 'appeal.sen', event, inputs, replaced },
    ...(certificate
      ? [{ rule: 'appeal.section_i_only', event, inputs: { trigger }, unseen: true as const, replaced }]
      : []),
  ];
}

/**
 * A decision after a review that changes nothing can be appealed, and one that changes the plan goes out with a notice:
 * where no notice has come, the family is shown the time it may have, and nothing once that has passed.
 *
 * @see Children and Families Act 2014, section 51(2)
 */
function appealsAfterReview<E extends DatedEvent>(history: History<E>, event: E): Limits<E> {
  const goesOn = firstIn(history, event, ['amendment-notice', 'cease-notice', 'plan-finalised']);
  return goesOn ? [] : appeals(history, event).map((each) => ({ ...each, unseen: true }));
}

/** Every limit that the events of one child have set going. */
export function caseLimits<E extends DatedEvent>(history: History<E>, about: About): Limits<E> {
  const byEvent = history.events.flatMap((event): Limits<E> => [
    ...watches
      .filter((watch) => watch.starts === event.what)
      .flatMap((watch) => watched(history, watch, event)),
    ...(event.what === 'amendment-notice' ? afterNotice(history, event) : []),
    ...(event.what === 'phase-transfer' ? transfers(history, event, about) : []),
    ...(appealableEvents.has(event.what) ? appeals(history, event) : []),
    ...(event.what === 'review-decision' ? appealsAfterReview(history, event) : []),
  ]);
  return [...byEvent, ...yearlyReviews(history)];
}
