import type { Entry } from '#app/device/outbox/entry.ts';
import { commentDraft } from '#contract/comment.ts';
import { feedbackDraft } from '#contract/feedback.ts';
import { gapDraft } from '#contract/gap.ts';

/** What an entry is, what it says, and whether a name goes with it. */
export interface EntryWords {
  is: 'feedback' | 'comment' | 'gap';
  /** What it is about, where that has a name. */
  about: string;
  text: string;
  named: boolean;
}

/** Reads an entry's words; none for a kind that is not known here, or one that cannot be read. */
export function entryWords({ kind, payload }: Entry): EntryWords | undefined {
  const feedback = kind.startsWith('feedback.') ? feedbackDraft.safeParse(payload).data : undefined;
  if (feedback)
    return {
      is: 'feedback',
      about: feedback.aboutName,
      text: feedback.text,
      named: kind === 'feedback.send',
    };
  const comment = kind.startsWith('comment.') ? commentDraft.safeParse(payload).data : undefined;
  if (comment) return { is: 'comment', about: '', text: comment.text, named: kind === 'comment.send' };
  const gap = kind === 'gap.send' ? gapDraft.safeParse(payload).data : undefined;
  if (!gap) return undefined;
  const text = gap.text === undefined ? gap.looked : `${gap.looked}\n${gap.text}`;
  return { is: 'gap', about: gap.looked, text, named: false };
}
