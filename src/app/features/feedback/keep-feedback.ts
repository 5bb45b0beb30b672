import type { Outbox } from '#app/device/outbox/outbox.ts';
import type { FeedbackWords } from './feedback-form.tsx';
import { feedbackSend, feedbackSendWithNoName } from './operations.ts';

/** The words as the council takes them, and the way they go: with a name, or with none. */
export function asOperation({ from, ...draft }: FeedbackWords) {
  return { draft, operation: from === 'named' ? feedbackSend : feedbackSendWithNoName };
}

/** Keeps new feedback on this phone, to be sent. */
export function keepFeedback(outbox: Outbox, words: FeedbackWords) {
  const { draft, operation } = asOperation(words);
  return outbox.add(operation, draft);
}

/** Puts new words in the place of an entry that the council did not take. */
export function changeFeedback(outbox: Outbox, entryId: string, words: FeedbackWords) {
  const { draft, operation } = asOperation(words);
  return outbox.amend(entryId, operation, draft);
}
