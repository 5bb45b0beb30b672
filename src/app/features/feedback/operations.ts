import { operation } from '#app/device/operation.ts';
import {
  feedbackDraft,
  sendAnonymousFeedback,
  sendFeedback,
  type FeedbackDraft,
} from '#contract/feedback.ts';

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
