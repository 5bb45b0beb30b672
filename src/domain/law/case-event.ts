import type { CalendarDate } from '../calendar.ts';

/** Things that happen in a case and that the law counts from. */
export type EventKind =
  | 'request-received'
  | 'decided-to-assess'
  | 'refused-to-assess'
  | 'advice-asked'
  | 'refused-to-issue'
  | 'draft-served'
  | 'representations-made'
  | 'plan-finalised'
  | 'review-meeting'
  | 'review-decision'
  | 'amendment-notice'
  | 'reassessment-requested'
  | 'reassessment-notice'
  | 'phase-transfer'
  | 'cease-notice'
  | 'decision-letter'
  | 'mediation-certificate';

/** One dated event of one child. */
export interface DatedEvent {
  what: EventKind;
  on: CalendarDate;
}
