import * as z from 'zod/mini';
import { eventKinds } from '#domain/law/case-event.ts';
import { isCalendarDate } from '#domain/calendar.ts';
import { calendarDate, line, recordId } from '#contract/shape.ts';
import type { NoteKind } from '../notebook/notebook.ts';

/** Something that happened, or will, as a person typed it. */
export const ownDateShape = z.object({
  what: z.enum(eventKinds),
  on: calendarDate.check(z.refine(isCalendarDate)),
  /** The child it is about, where the council shares one. */
  childId: z.optional(recordId),
  /** What the person calls someone the council does not share here. Both may be left out. */
  nickname: z.optional(line(60)),
});

export type OwnDate = z.output<typeof ownDateShape>;

/** Dates people type themselves. They stay in the notebook. */
export const ownDates: NoteKind<OwnDate> = { kind: 'dates.own', version: 1, shape: ownDateShape };
