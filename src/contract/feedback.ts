import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';
import { receiptOf, referenceOf } from './receipt.ts';
import { sending, sendingProblems } from './sending.ts';
import { instant, line, prose, recordId } from './shape.ts';

/** How it was, best first; shown as faces with words. */
export const feelings = ['very-good', 'good', 'mixed', 'bad', 'very-bad'] as const;
export const feeling = z.enum(feelings);

/** What someone thinks of a service, before it is sent. Unknown fields are refused. */
export const feedbackDraft = z.strictObject({
  about: recordId,
  /** The service's name as the writer saw it, so that feedback still makes sense if the service goes. */
  aboutName: line(300),
  feeling: z.optional(feeling),
  text: prose(5000),
  mayPublish: z.boolean(),
});

export type FeedbackDraft = z.output<typeof feedbackDraft>;

export const receipt = receiptOf('FB');

export type Receipt = z.output<typeof receipt>;

/** Feedback that the council holds from this member. */
export const feedbackRecord = z.object({
  id: recordId,
  reference: referenceOf('FB'),
  receivedAt: instant,
  about: recordId,
  aboutName: line(300),
  feeling: z.optional(feeling),
  text: prose(5000),
  mayPublish: z.boolean(),
});

const sendingFeedback = { ...sending, body: feedbackDraft, reply: receipt } as const;

/** Feedback with the member's name on it. */
export const sendFeedback = endpoint({
  ...sendingFeedback,
  name: 'sendFeedback',
  path: '/api/feedback',
  summary: 'Send feedback on a service, in your own name',
  who: 'feedback.send',
  problems: sendingProblems.named,
});

/** The same with no name. The device sends no cookie with it, so the council cannot know whose it is. */
export const sendAnonymousFeedback = endpoint({
  ...sendingFeedback,
  name: 'sendAnonymousFeedback',
  path: '/api/feedback/anonymous',
  summary: 'Send feedback on a service with no name',
  who: 'anyone',
  problems: sendingProblems.anonymous,
});

/** Feedback the council has received, newest first, for officers. A name is given only where its writer gave one. */
export const listFeedback = endpoint({
  ...reading,
  name: 'listFeedback',
  path: '/api/desk/feedback',
  summary: 'Feedback received, newest first',
  who: 'feedback.read-all',
  query: z.object({ before: z.optional(z.string()), about: z.optional(recordId) }),
  reply: z.object({
    feedback: z.array(z.extend(feedbackRecord, { from: z.nullable(line()) })),
    next: z.nullable(z.string()),
  }),
  problems: ['sign-in-needed', 'not-allowed', 'invalid', 'too-many', 'fault', 'busy'],
});
