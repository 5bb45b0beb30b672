import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { signInOutcomes } from '#contract/member.ts';
import './words.ts';

/** Letters and digits that may be read out on the phone; anything else in the address is not shown. */
const codeShape = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/;

/** A sign-in that did not work out: why, in words, and what can be done. */
export function NotSignedInScreen() {
  const { t } = useTranslation('account');
  const { session } = useDevice();
  const [asked] = useSearchParams();
  const why = signInOutcomes.find((outcome) => outcome === asked.get('why')) ?? 'failed';
  const code = asked.get('code') ?? '';
  return (
    <Page title={t('notSignedIn.title')}>
      <Notice kind="warning">
        <p>{t(`notSignedIn.why.${why}`)}</p>
        {why === 'not-linked' && codeShape.test(code) && (
          <p>
            {t('notSignedIn.code')} <strong>{code}</strong>
          </p>
        )}
      </Notice>
      <p>{t('notSignedIn.stillWorks')}</p>
      <ButtonRow>
        <ButtonLink to={session.signInPath('/')} icon="person">
          {t('notSignedIn.again')}
        </ButtonLink>
        <ButtonLink to="/" look="quiet">
          {t('notSignedIn.home')}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
