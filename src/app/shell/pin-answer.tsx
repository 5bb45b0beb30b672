import { useTranslation } from 'react-i18next';
import type { Unlocking } from '#app/device/vault/vault.ts';
import { useFormat } from '../i18n/use-format.ts';
import { Notice } from '../ui/notice/notice.tsx';
import { ProblemNotice } from '../ui/problem-notice/problem-notice.tsx';

/** What came of the last try, and how long until the next. */
export function PinAnswer({ answer, seconds }: { answer: Unlocking | undefined; seconds: number }) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  if (answer?.is === 'unreadable') return <ProblemNotice code="unreadable" announce />;
  const waiting = seconds > 0;
  const wrong = answer?.is === 'wrong' && !waiting;
  return (
    <div aria-live="polite">
      {waiting && (
        <Notice kind="warning">{t('unlock.wait', { count: seconds, number: format.number(seconds) })}</Notice>
      )}
      {wrong && (
        <Notice kind="warning">
          {t('unlock.wrong', { count: answer.triesLeft, number: format.number(answer.triesLeft) })}
        </Notice>
      )}
    </div>
  );
}
