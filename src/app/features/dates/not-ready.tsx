import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { datesPaths } from './paths.ts';

/** Before the dates can be read: being opened, or locked. */
export function NotReady({ is }: { is: 'opening' | 'locked' }) {
  const { t } = useTranslation('dates');
  return (
    <Page title={t('heading')}>
      <Status>{t(is)}</Status>
    </Page>
  );
}

/** Instead of a date, or of someone's dates, that an address no longer leads to. */
export function NotThere({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('dates');
  return (
    <Page title={t('heading')} back={datesPaths.all} backLabel={t('back')}>
      {children}
      <EmptyState icon="calendar" title={t('gone.title')}>
        <p>{t('gone.text')}</p>
        <ButtonLink to={datesPaths.all}>{t('gone.all')}</ButtonLink>
      </EmptyState>
    </Page>
  );
}
