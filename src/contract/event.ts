import * as z from 'zod/mini';
import { calendarDate, line, recordId } from './shape.ts';

/** Things that happen in a case and that the law counts from. */
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

/** One dated event for one child. `on` is the date the council recorded. */
export const event = z.object({
  id: recordId,
  childId: recordId,
  what: z.enum(eventKinds),
  on: calendarDate,
  note: z.optional(line(500)),
});

export type CaseEvent = z.output<typeof event>;
