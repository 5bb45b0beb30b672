import { useTranslation } from 'react-i18next';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import type { FeedbackDraft } from '#contract/feedback.ts';
import { feedbackSend } from './operations.ts';

/** What was written, to look over. */
export function KeptWords({ kind, draft }: { kind: string; draft: FeedbackDraft }) {
  const { t } = useTranslation(['feedback', 'common']);
  return (
    <SummaryList
      rows={[
        { name: t('kept.about'), value: draft.aboutName },
        { name: t('kept.feeling'), value: draft.feeling && t(`common:face.${draft.feeling}`) },
        {
          name: t('kept.words'),
          value: (
            <span className="as-written" dir="auto">
              {draft.text}
            </span>
          ),
        },
        {
          name: t('kept.from'),
          value: t(kind === feedbackSend.kind ? 'kept.fromNamed' : 'kept.fromAnonymous'),
        },
        { name: t('kept.publish'), value: t(draft.mayPublish ? 'kept.yes' : 'kept.no') },
      ]}
    />
  );
}
