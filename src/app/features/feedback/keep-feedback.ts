import type { Entry } from '#app/device/outbox/entry.ts';
import type { Outbox } from '#app/device/outbox/outbox.ts';
import type { FeedbackWords } from './feedback-form.tsx';
import { feedbackSend, feedbackSendWithNoName } from './operations.ts';
import { putInOutbox } from './put-in-outbox.ts';

/** Keeps feedback on this phone, to be sent the way its writer chose: with a name, or with none. */
export const keepFeedback = (outbox: Outbox, { from, ...draft }: FeedbackWords, instead?: Entry) =>
  putInOutbox(outbox, from === 'named' ? feedbackSend : feedbackSendWithNoName, draft, instead);
