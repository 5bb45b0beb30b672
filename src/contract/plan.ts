import * as z from 'zod/mini';
import { calendarDate, line, pence, prose, recordId } from './shape.ts';

/** SEN2 primary and secondary types of need. @see DfE SEN2 guide, code set `SENtype` */
export const needTypes = [
  'SPLD',
  'MLD',
  'SLD',
  'PMLD',
  'SEMH',
  'SLCN',
  'HI',
  'VI',
  'MSI',
  'PD',
  'ASD',
  'OTH',
  'DS',
  'NSA',
] as const;
export const needType = z.enum(needTypes);

/** The sections a plan must have, by letter. @see SEND Regulations 2014, regulation 12 */
export const sectionLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'] as const;
export type SectionLetter = (typeof sectionLetters)[number];

export const pathway = z.enum(['employment', 'independent-living', 'community', 'health']);

/** Section A: somebody's own words. */
export const view = z.object({
  id: recordId,
  from: z.enum(['child', 'young-person', 'parent']),
  title: line(),
  text: prose(8000),
});

/** Sections B, C and D: one need. */
export const need = z.object({
  id: recordId,
  section: z.enum(['B', 'C', 'D']),
  title: line(),
  text: prose(8000),
  type: z.optional(needType),
});

/** Section E: one outcome. */
export const outcome = z.object({
  id: recordId,
  title: line(),
  text: prose(4000),
  needs: z.array(recordId),
  /** How anyone will know. */
  measure: z.optional(prose(2000)),
  startingPoint: z.optional(prose(2000)),
  by: z.optional(calendarDate),
  pathway: z.optional(pathway),
});

/** Sections F, G, H1 and H2: one thing that will be done. Vague plans leave `howMuch`, `howOften` or `who` out. */
export const provision = z.object({
  id: recordId,
  section: z.enum(['F', 'G', 'H1', 'H2']),
  title: line(),
  text: prose(8000),
  needs: z.array(recordId),
  outcomes: z.array(recordId),
  howMuch: z.optional(line()),
  howOften: z.optional(line()),
  who: z.optional(line()),
});

/** Section J: one line of the personal budget. */
export const budgetLine = z.object({
  id: recordId,
  what: line(),
  stream: z.enum(['education', 'health', 'social-care']),
  form: z.enum(['direct-payment', 'notional', 'third-party']),
  annualPence: pence,
  provision: z.array(recordId),
  agreedOn: z.optional(calendarDate),
});

/** Section K: one piece of advice the plan was made from. */
export const advice = z.object({ id: recordId, title: line(), from: line(), role: line(), on: calendarDate });

/** Section I: blank in a draft. */
export const placement = z.object({ name: z.optional(line()), type: line() });

export const plan = z.object({
  id: recordId,
  childId: recordId,
  status: z.enum(['draft', 'final', 'ceased']),
  /** The day the draft was served, or the final plan was made. */
  datedOn: calendarDate,
  firstMadeOn: z.optional(calendarDate),
  lastReviewedOn: z.optional(calendarDate),
  views: z.array(view),
  needs: z.array(need),
  outcomes: z.array(outcome),
  provision: z.array(provision),
  placement: z.nullable(placement),
  budget: z.array(budgetLine),
  advice: z.array(advice),
});

export type Plan = z.output<typeof plan>;
