import { useTranslation } from 'react-i18next';
import type { Unlocking } from '#app/device/vault/vault.ts';
import { Notice } from '#app/ui/notice/notice.tsx';

/** What came of a PIN that was not taken: how many tries are left, or how long to wait. Nothing is ever erased for it. */
export function PinAnswer({ answer }: { answer: Unlocking | undefined }) {
  const { t } = useTranslation('settings');
  if (!answer || answer.is === 'open') return null;
  return (
    <Notice kind="warning" announce>
      {answer.is === 'unreadable' && <p>{t('pinPage.unreadable')}</p>}
      {answer.is === 'wrong' && (
        <p>
          {t('pinPage.wrong')} {answer.waitSeconds === 0 && t('pinPage.tries', { count: answer.triesLeft })}
        </p>
      )}
      {'waitSeconds' in answer && answer.waitSeconds > 0 && (
        <p>{t('pinPage.wait', { count: answer.waitSeconds })}</p>
      )}
    </Notice>
  );
}
