import * as z from 'zod/mini';
import { commentSubject } from './comment.ts';
import { endpoint } from './endpoint.ts';
import { reading } from './reading.ts';
import { leftOutKind } from './left-out.ts';
import type { ProblemCode } from './problem.ts';
import { referenceOf } from './receipt.ts';
import { calendarDate, cursor, instant, line, prose, recordId, wholeNumber } from './shape.ts';

/** Why a comment need not be published. @see SEND Regulations 2014, regulation 56(4) */
export const asideReasons = ['vexatious', 'one-person'] as const;
export type AsideReason = (typeof asideReasons)[number];

/** Who left something out, or put a comment aside, when, and of which kind. */
const logged = { by: z.nullable(line()), at: instant };

/** A comment as officers see it, with a name only where its writer gave one. */
export const commentAtDesk = z.object({
  id: recordId,
  reference: referenceOf('CO'),
  receivedAt: instant,
  about: commentSubject,
  text: prose(5000),
  from: z.nullable(line()),
  aside: z.nullable(z.object({ reason: z.enum(asideReasons), ...logged })),
});
export type CommentAtDesk = z.output<typeof commentAtDesk>;

const publicWords = ['said', 'answer', 'action'] as const;

/** What the public reads: what was said, the council's answer, and what it will do. */
const answerWords = z.object({
  said: z.optional(prose(5000)),
  answer: z.optional(prose(5000)),
  action: z.optional(prose(5000)),
});

/** Comments that say the same, and the answer to them. */
export const answerAtDesk = z.extend(answerWords, {
  id: recordId,
  version: wholeNumber,
  about: commentSubject,
  state: z.enum(['draft', 'published']),
  publishedOn: z.nullable(calendarDate),
  changedAt: instant,
  changedBy: z.nullable(line()),
  comments: z.array(commentAtDesk),
  leftOut: z.array(z.object({ kind: leftOutKind, ...logged })),
});
export type AnswerAtDesk = z.output<typeof answerAtDesk>;

/** A change to the version that its writer saw. To be published, all must be said; to be taken back is to be a draft. */
export const answerChange = z
  .strictObject({
    ...answerWords.shape,
    version: wholeNumber,
    about: commentSubject,
    state: z.enum(['draft', 'published']),
    leftOut: z.array(leftOutKind),
  })
  .check(({ value, issues }) => {
    if (value.state === 'draft') return;
    for (const name of publicWords.filter((each) => value[each] === undefined))
      issues.push({ code: 'invalid_type', expected: 'string', path: [name], input: value[name] });
  });
export type AnswerChange = z.output<typeof answerChange>;

export const commentsShown = ['new', 'aside'] as const;
export const answersShown = ['grouped', 'answered', 'published'] as const;

const officers = { who: 'comments.answer', params: z.object({}), query: z.object({}), keyed: false } as const;
const looking = { ...reading, ...officers } as const;
const readingProblems = [
  'sign-in-needed',
  'not-allowed',
  'not-found',
  'invalid',
  'too-many',
  'fault',
  'busy',
] as const satisfies readonly ProblemCode[];
const writing = {
  ...officers,
  status: 200,
  maxBodyBytes: 65_536,
  problems: [...readingProblems, 'not-from-app', 'update-needed', 'too-large', 'conflict'],
} as const;
const ofOne = { params: z.object({ id: recordId }) } as const;

export const listComments = endpoint({
  ...looking,
  name: 'listComments',
  path: '/api/desk/comments',
  summary: 'Comments nobody has grouped yet, or put aside; newest first',
  query: z.object({ show: z.enum(commentsShown), before: z.optional(cursor) }),
  reply: z.object({ comments: z.array(commentAtDesk), next: z.nullable(cursor) }),
  problems: readingProblems,
});

/** Not to be published, with the reason; null to bring it back. One that is grouped is a conflict. */
export const putCommentAside = endpoint({
  ...writing,
  ...ofOne,
  name: 'putCommentAside',
  method: 'PUT',
  path: '/api/desk/comments/:id/aside',
  summary: 'Put a comment aside that the law lets a council not publish, or bring it back',
  body: z.strictObject({ reason: z.nullable(z.enum(asideReasons)) }),
  reply: commentAtDesk,
});

export const listAnswers = endpoint({
  ...looking,
  name: 'listAnswers',
  path: '/api/desk/comment-answers',
  summary: 'Comments that were grouped, answered or published; changed last first',
  query: z.object({ show: z.enum(answersShown) }),
  reply: z.object({ answers: z.array(answerAtDesk) }),
  problems: readingProblems,
});

export const readAnswer = endpoint({
  ...looking,
  ...ofOne,
  name: 'readAnswer',
  path: '/api/desk/comment-answers/:id',
  summary: 'One group of comments and its answer',
  reply: answerAtDesk,
  problems: readingProblems,
});

/** Makes a group of comments that are in none. One that is in another by now is a conflict, and nothing is done. */
export const groupComments = endpoint({
  ...writing,
  name: 'groupComments',
  method: 'POST',
  path: '/api/desk/comment-answers',
  summary: 'Group comments that say the same, to answer them together',
  status: 201,
  body: z.strictObject({ comments: z.array(recordId).check(z.minLength(1), z.maxLength(100)) }),
  reply: answerAtDesk,
});

/** Comments go back among the new ones. What was published cannot be ungrouped before it is taken back. */
export const ungroupComments = endpoint({
  ...writing,
  ...ofOne,
  name: 'ungroupComments',
  method: 'DELETE',
  path: '/api/desk/comment-answers/:id',
  summary: 'Take a group apart; its comments are new again',
  body: undefined,
  maxBodyBytes: 0,
  reply: z.object({}),
});

export const changeAnswer = endpoint({
  ...writing,
  ...ofOne,
  name: 'changeAnswer',
  method: 'PUT',
  path: '/api/desk/comment-answers/:id',
  summary: 'Change the public words and the answer, publish them, or take them back',
  body: answerChange,
  reply: answerAtDesk,
});
