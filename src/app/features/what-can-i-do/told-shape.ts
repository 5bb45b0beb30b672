import * as z from 'zod/mini';
import { calendarDate, type Shape } from '#contract/shape.ts';
import { notKnown, topics, urgencies, type Told } from '#domain/law/questions/told.ts';
import { bodies, issues, planSections, routeIds } from '#domain/law/routes/situation.ts';

const unknown = z.literal(notKnown);
const day = z.optional(z.union([calendarDate, unknown]));

/** Answers as they are kept on this phone, in a draft and with the steps that came of them. */
export const toldShape: Shape<Told> = z.object({
  urgent: z.optional(z.enum(urgencies)),
  topic: z.optional(z.enum(topics)),
  issue: z.optional(z.enum(issues)),
  'has-plan': z.optional(z.union([z.enum(['yes', 'no']), unknown])),
  sections: z.optional(z.union([z.array(z.enum(planSections)), unknown])),
  'decision-letter': day,
  certificate: day,
  body: z.optional(z.union([z.enum(bodies), unknown])),
  incident: day,
  'first-knew': day,
  'date-of-birth': day,
  capacity: z.optional(z.union([z.enum(['own', 'for-them']), unknown])),
  tried: z.optional(z.union([z.array(z.enum(routeIds)), unknown])),
});
