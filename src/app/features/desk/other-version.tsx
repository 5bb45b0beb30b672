import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import type { AnswerAtDesk } from '#contract/comment-answer.ts';

interface OtherVersionProps {
  theirs: AnswerAtDesk;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Another officer changed this first: their words, above one's own, and a choice. Neither is lost. */
export function OtherVersion({ theirs, onKeepMine, onTakeTheirs }: OtherVersionProps) {
  const { t } = useTranslation(['desk', 'comments']);
  const format = useFormat();
  const name = theirs.changedBy ?? t('comments.someone');
  return (
    <Notice kind="warning" title={t('conflict.title', { name })} announce>
      <p>{t('conflict.text', { name, when: format.dateTime(theirs.changedAt) })}</p>
      <SummaryList
        rows={[
          { name: t('answer.said'), value: theirs.said },
          { name: t('answer.answer'), value: theirs.answer },
          { name: t('answer.action'), value: theirs.action },
          { name: t('answer.state'), value: t(`answer.${theirs.state}`) },
        ]}
      />
      <ButtonRow>
        <Button onPress={onKeepMine}>{t('conflict.mine')}</Button>
        <Button look="quiet" onPress={onTakeTheirs}>
          {t('conflict.theirs')}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
