import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';
import { needType } from './plan.ts';
import { receiptOf } from './receipt.ts';
import { sending, sendingProblems } from './sending.ts';
import { calendarDate, line, prose, wholeNumber } from './shape.ts';

/** The first half of a postcode, `WA15`; a whole one is refused, for it says where a family lives. */
export const outcode = z.string().check(z.regex(/^[A-Z]{1,2}\d[A-Z\d]?$/));

/** What somebody looked for in the Local Offer and did not find. It never says who. */
export const gapDraft = z.strictObject({
  looked: line(300),
  near: z.optional(outcode),
  age: z.optional(z.int().check(z.gte(0), z.lte(25))),
  need: z.optional(needType),
  text: z.optional(prose(2000)),
});
export type GapDraft = z.output<typeof gapDraft>;

/** Always with no cookie: a row of a table needs no name, and a small area with one is a family. */
export const sendGap = endpoint({
  ...sending,
  body: gapDraft,
  reply: receiptOf('GA'),
  name: 'sendGap',
  path: '/api/local-offer/gaps',
  summary: 'Tell the council what is missing from the Local Offer, with no name',
  who: 'anyone',
  problems: sendingProblems.anonymous,
});

/** How many; `few` is fewer than five and at least one; `hidden` is kept back so that a few cannot be worked out. */
export const shownCount = z.union([wholeNumber, z.enum(['few', 'hidden'])]);
export type ShownCount = z.output<typeof shownCount>;

/** Reports by need and one thing more. A label is `other` (several, each too small alone), `not-said`, or what it says. */
export const gapTable = z.object({
  rows: z.array(z.object({ label: z.string(), counts: z.array(shownCount), total: wholeNumber })),
  columns: z.array(z.object({ label: z.string(), total: wholeNumber })),
});
export type GapTable = z.output<typeof gapTable>;

const atDesk = ['sign-in-needed', 'not-allowed', 'too-many', 'fault', 'busy'] as const;

/** Null tables: so few have reported that any count would point at somebody. */
export const readGaps = endpoint({
  ...reading,
  name: 'readGaps',
  path: '/api/desk/gaps',
  summary: 'What families looked for and did not find: counts by need and area, and by need and age',
  who: 'gaps.read',
  problems: atDesk,
  /** `until`: reports of before this day are counted. */
  reply: z.object({ until: calendarDate, byArea: z.nullable(gapTable), byAge: z.nullable(gapTable) }),
});

/** In a mixed order and with nothing beside them, so that no words can be put to a count. */
export const readGapWords = endpoint({
  ...reading,
  name: 'readGapWords',
  path: '/api/desk/gaps/words',
  summary: 'What families looked for and did not find, in their own words',
  who: 'gaps.read-words',
  problems: atDesk,
  reply: z.object({ words: z.array(z.object({ looked: line(300), text: z.optional(prose(2000)) })) }),
});
