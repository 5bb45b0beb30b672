import type { CalendarDate } from '../../calendar.ts';
import type { Owner } from '../time-limit.ts';
import type { RouteId } from './situation.ts';

/** The most a route can bring. Nothing here is a chance of winning. */
export type Outcome = 'order' | 'recommendation' | 'agreement' | 'finding' | 'remedy' | 'response' | 'advice';

export interface Route {
  id: RouteId;
  /** False when its time has passed or it cannot be used as things stand; `closed` then says why. */
  open: boolean;
  deadline: CalendarDate | null;
  /** A certificate from a mediation adviser is needed before this route. */
  certificateNeeded: boolean;
  outcome: Outcome;
  source: string;
}

export interface Clock {
  rule: string;
  due: CalendarDate;
  belongsTo: Owner;
}

/** Why a route cannot be used. Screens and the command have words for each. */
export const closedReasons = [
  'out-of-time',
  'already-used',
  'nothing-to-appeal',
  'delivery-not-content',
  'section-not-appealable',
  'needs-education-issue',
  'not-for-refusal-to-assess',
  'no-final-plan',
  'budget-not-for-tribunal',
  'could-be-appealed',
  'tied-to-appeal',
  'not-about-schools',
  'not-about-the-nhs',
  'commissioner-instead',
  'schools-go-to-tribunal',
  'not-a-school',
  'only-state-schools',
  'for-adults',
  'for-children',
] as const;
export type ClosedReason = (typeof closedReasons)[number];

export interface Closed {
  id: RouteId;
  reason: ClosedReason;
}

/** What can be done, first things first; every live limit; and what cannot be done, with why. */
export interface RoutesAnswer {
  urgent: boolean;
  holder: 'parent' | 'young-person' | 'either';
  routes: readonly Route[];
  clocks: readonly Clock[];
  closed: readonly Closed[];
}
