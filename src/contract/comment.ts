import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { receiptOf } from './receipt.ts';
import { sending, sendingProblems } from './sending.ts';
import { prose } from './shape.ts';

/**
 * What a comment on the Local Offer may be about: what is in it and what is not, whether people can get at it and
 * understand it, and how it was made.
 *
 * @see SEND Regulations 2014, regulation 56(1)
 */
export const commentSubjects = ['content', 'access', 'making'] as const;
export const commentSubject = z.enum(commentSubjects);
export type CommentSubject = (typeof commentSubjects)[number];

/** A comment on the Local Offer as a whole, before it is sent. What is about one service is feedback. */
export const commentDraft = z.strictObject({ about: commentSubject, text: prose(5000) });
export type CommentDraft = z.output<typeof commentDraft>;

const sendingComment = { ...sending, body: commentDraft, reply: receiptOf('CO') } as const;

/** A comment with the member's name on it, which officers see and nobody else. */
export const sendComment = endpoint({
  ...sendingComment,
  name: 'sendComment',
  path: '/api/local-offer/comments',
  summary: 'Comment on the Local Offer in your own name',
  who: 'comments.send',
  problems: sendingProblems.named,
});

/** The same with no name. The device sends no cookie with it, so the council cannot know whose it is. */
export const sendAnonymousComment = endpoint({
  ...sendingComment,
  name: 'sendAnonymousComment',
  path: '/api/local-offer/comments/anonymous',
  summary: 'Comment on the Local Offer with no name',
  who: 'anyone',
  problems: sendingProblems.anonymous,
});
