import * as z from 'zod/mini';
import { calendarDate, line, recordId } from './shape.ts';

/** Someone to ring or write to about this child. */
export const contact = z.object({
  role: line(),
  name: line(),
  phone: z.optional(line(40)),
  email: z.optional(line()),
});

export const supportKind = z.enum(['sen-support', 'assessment', 'draft-plan', 'plan']);

/** A child or young person, as one member may see them. */
export const child = z.object({
  id: recordId,
  name: line(),
  dateOfBirth: calendarDate,
  /** What this member is to them. */
  relationship: z.enum(['parent', 'self', 'representative']),
  support: supportKind,
  /** National curriculum year, as said: `Reception`, `Year 6`, `College, first year`. */
  schoolYear: z.optional(line(60)),
  setting: z.optional(line()),
  contacts: z.array(contact),
});

export type Child = z.output<typeof child>;
export type Contact = z.output<typeof contact>;
