import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import { useKeptWords, type HalfWritten, type Keeping } from '#app/device/use-kept-words.ts';
import type { Entry } from '#app/device/outbox/entry.ts';
import type { CommentDraft } from '#contract/comment.ts';
import type { FeedbackDraft } from '#contract/feedback.ts';
import type { GapDraft } from '#contract/gap.ts';
import { CommentWriting, type CommentWords } from './comment-writing.tsx';
import { FeedbackForm, feedbackWords, type FeedbackWords } from './feedback-form.tsx';
import { gapWordsOf, type GapWords } from './gap-words.ts';
import { GapWriting } from './gap-writing.tsx';
import { keepFeedback } from './keep-feedback.ts';
import { useWriter } from './use-writer.ts';
import { useWriting } from './use-writing.ts';
import { nameIn } from './written.ts';

interface Changing<D> {
  entry: Entry;
  draft: D;
}

const useHalfChanged = <T,>({ id }: Entry) => useKeptWords<T>(`feedback-change/${id}`);

/** The name that must stay as it was, where the council may have the first words. */
const staysIn = (entry: Entry) => (entry.nameStays ? { from: nameIn(entry) } : {});

interface NewFeedbackProps extends Changing<FeedbackDraft> {
  kept: HalfWritten<FeedbackWords> | undefined;
  keeping: Keeping;
}

function NewFeedback({ entry, draft, kept, keeping }: NewFeedbackProps) {
  const { t } = useTranslation('feedback');
  const { outbox } = useDevice();
  const { form, send } = useWriting({
    shape: feedbackWords,
    start: { ...draft, from: nameIn(entry), ...kept, ...staysIn(entry) },
    keeping,
    instead: entry,
    put: (words) => keepFeedback(outbox, words, entry),
  });
  return (
    <FeedbackForm
      form={form}
      writer={useWriter()}
      fromStays={entry.nameStays ? nameIn(entry) : undefined}
      submit={t('change.submit')}
      onValid={send}
    />
  );
}

/** New words about a service. */
export function ChangeFeedback(changing: Changing<FeedbackDraft>) {
  const { kept, keeping } = useHalfChanged<FeedbackWords>(changing.entry);
  return kept.is === 'here' && <NewFeedback {...changing} kept={kept.words} keeping={keeping} />;
}

/** New words about the Local Offer. */
export function ChangeComment({ entry, draft }: Changing<CommentDraft>) {
  const { kept, keeping } = useHalfChanged<CommentWords>(entry);
  const before = { ...draft, from: nameIn(entry) };
  return (
    kept.is === 'here' && (
      <CommentWriting
        before={{ ...before, ...kept.words, ...staysIn(entry) }}
        keeping={keeping}
        instead={entry}
      />
    )
  );
}

/** New words about what is missing. */
export function ChangeGap({ entry, draft }: Changing<GapDraft>) {
  const { kept, keeping } = useHalfChanged<GapWords>(entry);
  return (
    kept.is === 'here' && (
      <GapWriting start={{ ...gapWordsOf(draft), ...kept.words }} keeping={keeping} instead={entry} />
    )
  );
}
