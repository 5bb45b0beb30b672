import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '#app/ui/page/page.tsx';
import { welcomePaths } from './paths.ts';
import { WelcomePoint } from './welcome-point.tsx';

/** The second step: what leaves this phone, and what never does. */
export function AtTheCouncil({ children }: { children: ReactNode }) {
  const { t } = useTranslation('welcome');
  return (
    <Page title={t('council.title')} lead={t('council.lead')} back={welcomePaths.page(1)}>
      <ul className="welcome-points">
        <WelcomePoint icon="waiting">{t('council.sent')}</WelcomePoint>
        <WelcomePoint icon="person">{t('council.name')}</WelcomePoint>
        <WelcomePoint icon="hide">{t('council.notSeen')}</WelcomePoint>
        <WelcomePoint icon="heart">{t('council.tracking')}</WelcomePoint>
      </ul>
      {children}
    </Page>
  );
}
