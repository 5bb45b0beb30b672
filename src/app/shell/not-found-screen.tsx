import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button/button-link.tsx';
import { ButtonRow } from '../ui/button/button-row.tsx';
import { Page } from '../ui/page/page.tsx';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useTranslation('shell');
  return (
    <Page title={t('notFound.title')}>
      <p>{t('notFound.text')}</p>
      <ButtonRow>
        <ButtonLink to="/">{t('notFound.home')}</ButtonLink>
      </ButtonRow>
    </Page>
  );
}
