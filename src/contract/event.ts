import * as z from 'zod/mini';
import { eventKinds } from '#domain/law/case-event.ts';
import { calendarDate, line, recordId } from './shape.ts';

/** One dated event for one child. `on` is the date the council recorded. */
export const event = z.object({
  id: recordId,
  childId: recordId,
  what: z.enum(eventKinds),
  on: calendarDate,
  note: z.optional(line(500)),
});

export type CaseEvent = z.output<typeof event>;
