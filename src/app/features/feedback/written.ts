import type { Entry } from '#app/device/outbox/entry.ts';
import { commentDraft, type CommentDraft } from '#contract/comment.ts';
import { feedbackDraft, type FeedbackDraft } from '#contract/feedback.ts';
import { gapDraft, type GapDraft } from '#contract/gap.ts';
import type { NameChoice } from './from-whom.tsx';
import {
  commentSend,
  commentSendWithNoName,
  feedbackSend,
  feedbackSendWithNoName,
  gapSend,
} from './operations.ts';

/** What an entry holds, by what it is. */
export type Written =
  | { is: 'feedback'; draft: FeedbackDraft }
  | { is: 'comment'; draft: CommentDraft }
  | { is: 'gap'; draft: GapDraft }
  | { is: 'other' };

const kindsOf = {
  feedback: [feedbackSend.kind, feedbackSendWithNoName.kind],
  comment: [commentSend.kind, commentSendWithNoName.kind],
};

/** Reads an entry's words, if they are of a kind that is written here and can be read. */
export function writtenIn({ kind, payload }: Entry): Written {
  const feedback = kindsOf.feedback.includes(kind) && feedbackDraft.safeParse(payload);
  if (feedback && feedback.success) return { is: 'feedback', draft: feedback.data };
  const comment = kindsOf.comment.includes(kind) && commentDraft.safeParse(payload);
  if (comment && comment.success) return { is: 'comment', draft: comment.data };
  const gap = kind === gapSend.kind && gapDraft.safeParse(payload);
  return gap && gap.success ? { is: 'gap', draft: gap.data } : { is: 'other' };
}

/** Whether an entry goes with its writer's name. */
export const nameIn = ({ kind }: Entry): NameChoice =>
  kind === feedbackSend.kind || kind === commentSend.kind ? 'named' : 'anonymous';
