import { operation } from '#app/device/operation.ts';
import { commentDraft, sendAnonymousComment, sendComment, type CommentDraft } from '#contract/comment.ts';
import {
  feedbackDraft,
  sendAnonymousFeedback,
  sendFeedback,
  type FeedbackDraft,
} from '#contract/feedback.ts';
import { gapDraft, sendGap, type GapDraft } from '#contract/gap.ts';

/** Words about one service go in the order they were written. */
const lane = (draft: FeedbackDraft) => `feedback/${draft.about}`;

/** Feedback in the writer's own name. */
export const feedbackSend = operation<FeedbackDraft>({
  kind: 'feedback.send',
  version: 1,
  payload: feedbackDraft,
  lane,
  named: () => true,
  deliver: (draft, key, call) => call(sendFeedback, { body: draft, idempotencyKey: key }),
  received: (draft, receipt) => ({ kind: 'feedback', id: receipt.id, value: { ...draft, ...receipt } }),
});

/** Feedback with no name. It is sent without the cookie, so the council cannot tell whose it is. */
export const feedbackSendWithNoName = operation<FeedbackDraft>({
  kind: 'feedback.send-with-no-name',
  version: 1,
  payload: feedbackDraft,
  lane,
  named: () => false,
  deliver: (draft, key, call) => call(sendAnonymousFeedback, { body: draft, idempotencyKey: key }),
});

/** A comment on the Local Offer in the writer's own name. */
export const commentSend = operation<CommentDraft>({
  kind: 'comment.send',
  version: 1,
  payload: commentDraft,
  lane: () => 'comment',
  named: () => true,
  deliver: (draft, key, call) => call(sendComment, { body: draft, idempotencyKey: key }),
});

/** The same with no name, sent without the cookie. */
export const commentSendWithNoName = operation<CommentDraft>({
  ...commentSend,
  kind: 'comment.send-with-no-name',
  named: () => false,
  deliver: (draft, key, call) => call(sendAnonymousComment, { body: draft, idempotencyKey: key }),
});

/** What somebody looked for and did not find. It has no name, whoever writes it. */
export const gapSend = operation<GapDraft>({
  kind: 'gap.send',
  version: 1,
  payload: gapDraft,
  lane: () => 'gap',
  named: () => false,
  deliver: (draft, key, call) => call(sendGap, { body: draft, idempotencyKey: key }),
});
