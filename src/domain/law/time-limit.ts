import type { CalendarDate } from '../calendar.ts';

/** Ways of counting days that need nothing but the day they start from. */
export const plainCountNames = [
  'weeks-after',
  'weeks-before',
  'days-after',
  'days-beginning-with',
  'months-after',
  'months-before',
  'months-starting-with',
] as const;
export type PlainCount = (typeof plainCountNames)[number];

/** Ways of counting that leave days out, so they need to know the bank holidays. */
export const workingCountNames = [
  'working-days-after',
  'working-days-beginning-with',
  'tribunal-working-days-after',
  'tribunal-working-days-before',
] as const;
export type WorkingCount = (typeof workingCountNames)[number];

/** One stretch of time. `from` is `trigger` or the name of another date that the reader gives. */
export interface Stretch {
  by: PlainCount | WorkingCount;
  number: number;
  from: string;
  /** Set where the limit can be worked out without this date. */
  optional?: true;
}

/** The day of an event itself, with nothing added. */
export interface SameDay {
  by: 'same-day';
  from: string;
  optional?: true;
}

export type Limb = Stretch | SameDay;

/** How a limit is counted. `none` is for limits the law does not put a date on: they are never guessed. */
export type Counting =
  | Limb
  | { by: 'later-of'; limbs: readonly Limb[] }
  | { by: 'fixed-day'; monthDay: string; strictMonthDay: string }
  | { by: 'academic-year-end'; age: number; monthDay: string }
  | { by: 'school-leaving-date'; age: number }
  | { by: 'none'; until: 'appeal-time-over' | 'registration-letter' | 'reasonable-notice' };

/** What the trigger is: a day, a year of transfer (with the day in it that is counted from), or a date of birth. */
export type TriggerShape = { is: 'day' } | { is: 'year'; monthDay: string } | { is: 'birth' };

/** Where a limit that lands on a day nobody works goes. Most limits stay where they land. */
export const rolls = ['tribunal', 'next-working-day'] as const;
export type Roll = (typeof rolls)[number];

export const groups = [
  'assessment',
  'plan',
  'review',
  'phase-transfer',
  'reassessment',
  'cease',
  'moving',
  'mediation',
  'appeal',
  'tribunal-order',
  'tribunal-unopposed',
  'tribunal-recommendation',
  'discrimination',
  'judicial-review',
  'ombudsman',
  'council-complaint',
  'children-act-complaint',
  'nhs-complaint',
  'adult-social-care-complaint',
  'school-complaint',
  'personal-budget',
  'records',
  'data-protection',
  'local-offer',
  'rights',
] as const;
export type Group = (typeof groups)[number];

export const actors = [
  'council',
  'council-or-icb',
  'advice-giver',
  'setting',
  'review-organiser',
  'old-council',
  'new-council',
  'icb',
  'old-icb',
  'new-icb',
  'mediation-adviser',
  'tribunal',
  'childrens-services',
  'review-panel',
  'nhs-provider-or-icb',
  'data-controller',
  'public-authority',
  'parent-or-young-person',
  'parent',
  'young-person',
  'adult-or-representative',
  'patient-or-representative',
  'complainant',
  'claimant',
  'person-affected',
  'planner',
] as const;
export type Actor = (typeof actors)[number];

export const owners = ['family', 'body'] as const;
export type Owner = (typeof owners)[number];

export const statuses = [
  'law-in-force',
  'statutory-guidance',
  'derived',
  'practice-or-target',
  'local-policy-varies',
] as const;
export type Status = (typeof statuses)[number];

/** Where the wording was read. Only the first is official text; the others are shown with a gentler claim. */
export const confidences = ['legislation-text', 'secondary-text', 'knowledge-only'] as const;
export type Confidence = (typeof confidences)[number];

/** What may excuse lateness, give more time or put another date in its place. None of them moves the date here. */
export const exceptionIds = [
  'school-or-post16-closed-4-weeks-plus',
  'early-years-provider-closed-4-weeks-plus',
  'exceptional-personal-circumstances',
  'absent-from-area-4-weeks-plus',
  'absent-from-area-2-weeks-plus',
  'failed-appointment',
  'parties-agree-other-timescale',
  'tribunal-may-extend-time',
  'registration-letter-prevails',
  'tribunal-days-not-counted',
  'representations-beyond-time',
  'tribunal-directs-otherwise',
  'tribunal-may-hear-late-claim',
  'ehrc-conciliation-adds-3-months',
  'court-may-extend',
  'court-may-extend-if-just-and-equitable',
  'must-be-prompt',
  'ombudsman-discretion',
  'authority-may-accept-late',
  'may-extend-by-10-working-days',
  'may-extend-to-65-working-days',
  'good-reason',
  'longer-period-agreed',
  'school-policy-prevails',
  'exceptional-circumstances',
  'two-further-months-if-complex',
  'clock-pauses-for-id-or-clarification',
  'mental-capacity',
] as const;
export type ExceptionId = (typeof exceptionIds)[number];

/** One row of the time limits. `trigger` and `notes` are for a lawyer reading the table; screens word rows by id. */
export interface TimeLimit {
  id: string;
  group: Group;
  trigger: string;
  triggerShape: TriggerShape;
  counting: Counting;
  roll?: Roll;
  /** A second limit that also holds: the earlier of the two is the day. */
  cap?: Stretch;
  /** Dates people have at hand that must not change the answer. */
  ignores?: readonly string[];
  belongsTo: Owner;
  whoMustAct: Actor;
  source: string;
  status: Status;
  confidence: Confidence;
  exceptions: readonly ExceptionId[];
  notes: string;
  validFrom: CalendarDate;
  validTo: CalendarDate | null;
  checkedOn: CalendarDate;
}
