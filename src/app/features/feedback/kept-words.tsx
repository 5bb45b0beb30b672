import { useTranslation } from 'react-i18next';
import type { Entry } from '#app/device/outbox/entry.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { SummaryList, type SummaryRow } from '#app/ui/summary-list/summary-list.tsx';
import type { CommentDraft } from '#contract/comment.ts';
import type { FeedbackDraft } from '#contract/feedback.ts';
import type { GapDraft } from '#contract/gap.ts';
import { nameIn, writtenIn } from './written.ts';

const AsWritten = ({ text }: { text: string }) => (
  <span className="as-written" dir="auto">
    {text}
  </span>
);

function useFeedbackRows() {
  const { t } = useTranslation(['feedback', 'common']);
  return ({ aboutName, feeling, text, mayPublish }: FeedbackDraft): SummaryRow[] => [
    { name: t('kept.about'), value: aboutName },
    { name: t('kept.feeling'), value: feeling && t(`common:face.${feeling}`) },
    { name: t('kept.words'), value: <AsWritten text={text} /> },
    { name: t('kept.publish'), value: t(mayPublish ? 'kept.yes' : 'kept.no') },
  ];
}

function useCommentRows() {
  const { t } = useTranslation(['feedback', 'comments']);
  return ({ about, text }: CommentDraft): SummaryRow[] => [
    { name: t('kept.about'), value: t(`comments:subject.${about}`) },
    { name: t('kept.words'), value: <AsWritten text={text} /> },
  ];
}

function useGapRows() {
  const { t } = useTranslation(['comments', 'feedback', 'local-offer']);
  const format = useFormat();
  return ({ looked, near, age, need, text }: GapDraft): SummaryRow[] => [
    { name: t('missing.looked'), value: <AsWritten text={looked} /> },
    { name: t('missing.nearShort'), value: near },
    { name: t('missing.age'), value: age === undefined ? undefined : format.number(age) },
    { name: t('missing.need'), value: need && t(`local-offer:needType.${need}`) },
    { name: t('feedback:kept.words'), value: text && <AsWritten text={text} /> },
  ];
}

/** What was written, to look over. */
export function KeptWords({ entry }: { entry: Entry }) {
  const { t } = useTranslation('feedback');
  const [feedbackRows, commentRows, gapRows] = [useFeedbackRows(), useCommentRows(), useGapRows()];
  const written = writtenIn(entry);
  if (written.is === 'other') return null;
  const from = {
    name: t('kept.from'),
    value: t(nameIn(entry) === 'named' ? 'kept.fromNamed' : 'kept.fromAnonymous'),
  };
  const rows =
    written.is === 'feedback'
      ? feedbackRows(written.draft)
      : written.is === 'comment'
        ? commentRows(written.draft)
        : gapRows(written.draft);
  return <SummaryList rows={[...rows, from]} />;
}
