import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button/button.tsx';
import { Page } from '../ui/page/page.tsx';
import { ProblemNotice } from '../ui/problem-notice/problem-notice.tsx';
import { ForgottenPin } from './forgotten-pin.tsx';

/** The stored key is damaged, so no PIN can open what it sealed. What the council has can come back. */
export function DamagedKey({ onSomeoneElse }: { onSomeoneElse: () => void }) {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('unlock.damaged')}>
      <ProblemNotice code="unreadable" />
      <ForgottenPin summary={t('unlock.startAgain')} />
      <Button look="quiet" onPress={onSomeoneElse}>
        {t('unlock.someoneElse')}
      </Button>
    </Page>
  );
}
