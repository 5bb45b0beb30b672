import type { CalendarDate } from '../../calendar.ts';

/** What went wrong, in the words people choose from. */
export const issues = [
  'refuse-to-assess',
  'refuse-to-issue',
  'plan-content',
  'placement-only',
  'refuse-to-reassess',
  'refuse-to-amend',
  'cease',
  'delay',
  'provision-not-delivered',
  'health-not-delivered',
  'social-care',
  'school-support',
  'discrimination',
  'direct-payment-refused',
  'health-budget-refused',
  'local-offer',
  'transport',
  'data',
  'out-of-school',
  'unsafe',
] as const;
export type Issue = (typeof issues)[number];

/** Who it is about. */
export const bodies = [
  'council',
  'children-social-care',
  'adult-social-care',
  'nhs',
  'icb',
  'maintained-school',
  'academy',
  'independent-school',
  'college',
  'early-years',
] as const;
export type Body = (typeof bodies)[number];

/** The letters of a plan; `H` stands for H1 and H2 together, as people say it. */
export const planSections = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'H1', 'H2', 'I', 'J', 'K'] as const;
export type PlanSection = (typeof planSections)[number];

/** Every way to put something right. */
export const routeIds = [
  'emergency-help',
  'section-19-education',
  'talk',
  'sendiass',
  'disagreement-resolution',
  'mediation',
  'appeal',
  'appeal-extended',
  'appeal-placement-only',
  'council-complaint',
  'children-act-complaint',
  'adult-care-complaint',
  'nhs-complaint',
  'school-complaint',
  'dfe',
  'discrimination-claim',
  'county-court',
  'judicial-review',
  'lgsco',
  'phso',
  'budget-review',
  'health-budget-review',
  'local-offer-comment',
  'transport-appeal',
  'data-complaint',
  'ico',
  'ofsted-cqc',
  'exclusion-review',
] as const;
export type RouteId = (typeof routeIds)[number];

/** What someone tells us. All but the day and the issue may be unknown. */
export interface Situation {
  today: CalendarDate;
  issue: Issue;
  /** Sections of the plan that are in dispute. */
  sections?: readonly PlanSection[];
  body?: Body;
  hasPlan?: boolean;
  dateOfBirth?: CalendarDate;
  /** The date on the decision letter. */
  decisionLetter?: CalendarDate;
  /** The day the mediation certificate was issued. */
  certificate?: CalendarDate;
  incident?: CalendarDate;
  firstKnew?: CalendarDate;
  /** Routes already used. */
  tried?: readonly RouteId[];
}
