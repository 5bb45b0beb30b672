import * as z from 'zod/mini';
import type { Note, NoteKind } from '../notebook/notebook.ts';
import type { ChildDates, Deadline } from './child-dates.ts';
import { deadlineKeys } from './deadline-id.ts';
import { dueSoon } from './due-soon.ts';

/** Spoken of again this near the day. */
const nearer = [7, 1, 0];

const said = z.object({ key: z.string(), due: z.iso.date(), lead: z.int() });

/** What has been spoken of, so that it is said once. A date that has moved may be spoken of again. */
export type Said = z.output<typeof said>;
export const saidReminders: NoteKind<Said> = { kind: 'dates.said', version: 1, shape: said };

/** The lead time a date has come within: the chosen one, or a nearer. */
const leadOf = ({ daysLeft }: Deadline, lead: number): number =>
  Math.min(...[lead, ...nearer].filter((each) => daysLeft <= each));

export interface Reminder extends Said {
  daysLeft: number;
}

/** What is to be said now: each date once for each lead time it comes within. */
export function remindersDue(
  children: readonly ChildDates[],
  lead: number,
  before: readonly Note<Said>[],
): readonly Reminder[] {
  return dueSoon(children, lead).flatMap((date): Reminder[] => {
    const now = leadOf(date, lead);
    const keys = deadlineKeys(date);
    const isSaid = before.some(
      ({ value }) => keys.includes(value.key) && value.due === date.due && value.lead <= now,
    );
    const [key] = keys;
    return isSaid || key === undefined ? [] : [{ key, due: date.due, lead: now, daysLeft: date.daysLeft }];
  });
}
