import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { AboutApp } from './about-app.tsx';
import { ChooseLanguage } from './choose-language.tsx';
import { ChooseLook } from './choose-look.tsx';
import { ExportNotebook } from './export-notebook.tsx';
import { PinSettings } from './pin-settings.tsx';
import { StorageSettings } from './storage-settings.tsx';
import './words.ts';

function PinDone() {
  const { t } = useTranslation('settings');
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('pin' in state)) return null;
  return (
    <Notice kind="success" announce>
      {t(state.pin === 'removed' ? 'pinPage.doneRemove' : 'pinPage.doneSet')}
    </Notice>
  );
}

/** How the app looks, speaks, locks and keeps. Each change takes effect at once. */
export function ChooseSettingsScreen() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')}>
      <PinDone />
      <p className="way-on">
        <Link to="/account">{t('app.account')}</Link>
      </p>
      <ChooseLanguage />
      <ChooseLook />
      <PinSettings />
      <StorageSettings />
      <ExportNotebook />
      <section aria-labelledby="forget">
        <h2 id="forget">{t('forget.title')}</h2>
        <p>{t('forget.text')}</p>
        <ButtonLink to="/account#forget" look="quiet" icon="bin">
          {t('forget.open')}
        </ButtonLink>
      </section>
      <AboutApp />
    </Page>
  );
}
