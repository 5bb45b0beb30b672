import * as z from 'zod/mini';
import { commentSubject } from './comment.ts';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';
import { leftOutKind } from './left-out.ts';
import { calendarDate, monthDay, prose, recordId, wholeNumber } from './shape.ts';

/**
 * What people said about the Local Offer, the council's answer and what it will do, as anybody may read it.
 *
 * @see Children and Families Act 2014, section 30(6) and (7); SEND Regulations 2014, regulation 56
 */
export const publishedComments = z.object({
  answers: z.array(
    z.object({
      id: recordId,
      about: commentSubject,
      said: prose(5000),
      answer: prose(5000),
      action: prose(5000),
      publishedOn: calendarDate,
      /** How many comments it answers. */
      comments: wholeNumber,
      leftOut: z.array(leftOutKind),
    }),
  ),
  /** The last day of each year of comments, `11-30`; null until the council names one or first publishes. */
  yearEndsOn: z.nullable(monthDay),
});
export type PublishedComments = z.output<typeof publishedComments>;

const open = { ...reading, who: 'anyone' } as const;

export const getPublishedComments = endpoint({
  ...open,
  name: 'getPublishedComments',
  path: '/api/local-offer/comments',
  summary: 'Comments on the Local Offer and the council’s answers',
  reply: publishedComments,
  problems: ['too-many', 'fault', 'busy'],
});

/** Text, not JSON: for a spreadsheet. No cell can run as a formula. */
export const getPublishedCommentsTable = endpoint({
  ...open,
  name: 'getPublishedCommentsTable',
  path: '/api/local-offer/comments.csv',
  summary: 'The same as a table (text/csv), all of it or one year',
  query: z.object({ yearEnding: z.optional(calendarDate) }),
  reply: z.unknown(),
  problems: ['invalid', 'too-many', 'fault', 'busy'],
});
