import type { CalendarDate } from '../calendar.ts';

/** Things that happen in a case and that the law counts from, in the order in which a case goes through them. */
export const eventKinds = [
  'request-received',
  'decided-to-assess',
  'refused-to-assess',
  'advice-asked',
  'refused-to-issue',
  'draft-served',
  'representations-made',
  'plan-finalised',
  'review-meeting',
  'review-decision',
  'amendment-notice',
  'reassessment-requested',
  'reassessment-notice',
  'phase-transfer',
  'cease-notice',
  'decision-letter',
  'mediation-certificate',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** One dated event of one child. */
export interface DatedEvent {
  what: EventKind;
  on: CalendarDate;
}
