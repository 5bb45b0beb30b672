import * as z from 'zod/mini';
import type { Deadline } from '#app/device/dates/child-dates.ts';
import { deadlineKeys } from '#app/device/dates/deadline-id.ts';
import type { Note, Notebook, NoteKind } from '#app/device/notebook/notebook.ts';
import type { Result } from '#contract/problem.ts';

const mark = z.object({ keys: z.array(z.string()), on: z.iso.date(), sequence: z.int() });

/** How a date stood when it was last saved to a calendar: the id of the note is the id it has there. */
export type CalendarMark = z.output<typeof mark>;

export const calendarMarks: NoteKind<CalendarMark> = { kind: 'dates.calendar', version: 1, shape: mark };

const markOf = (date: Deadline, marks: readonly Note<CalendarMark>[]): Note<CalendarMark> | undefined => {
  const keys = deadlineKeys(date);
  return marks.find(({ value }) => value.keys.some((key) => keys.includes(key)));
};

/** How a date stands now: its number goes up by one where the day is another than last time. */
export function nextMark(date: Deadline, last: CalendarMark | undefined): CalendarMark {
  const keys = [...new Set([...(last?.keys ?? []), ...deadlineKeys(date)])];
  const sequence = last ? last.sequence + (last.on === date.due ? 0 : 1) : 0;
  return { keys, on: date.due, sequence };
}

/** Writes down how a date stands as it is saved to a calendar. */
export function keepMark(notebook: Notebook, date: Deadline): Promise<Result<Note<CalendarMark>>> {
  const last = markOf(date, notebook.notes(calendarMarks).get());
  return notebook.keep(calendarMarks, nextMark(date, last?.value), last?.id);
}
