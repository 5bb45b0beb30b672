import {
  feedbackDraft,
  sendAnonymousFeedback,
  sendFeedback,
  type FeedbackDraft,
} from '#contract/feedback.ts';
import { operation } from '#app/device/operation.ts';

/** Feedback as the tests write it: named, or with no name. Lanes are by what it is about. */
export const say = operation<FeedbackDraft>({
  kind: 'test.say',
  version: 1,
  payload: feedbackDraft,
  lane: (draft) => `say/${draft.about}`,
  named: () => true,
  deliver: (draft, key, call) => call(sendFeedback, { body: draft, idempotencyKey: key }),
  received: (draft, receipt) => ({ kind: 'feedback', id: receipt.id, value: { ...draft, ...receipt } }),
});

export const whisper = operation<FeedbackDraft>({
  ...say,
  kind: 'test.whisper',
  named: () => false,
  deliver: (draft, key, call) => call(sendAnonymousFeedback, { body: draft, idempotencyKey: key }),
  received: () => undefined,
});

export const words = (text: string, about = 'service-1'): FeedbackDraft => ({
  about,
  aboutName: 'Short breaks',
  text,
  mayPublish: false,
});

export const testOperations = [say, whisper];
