import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';

/** Numbers to ring, before anything about law. */
export function UrgentHelp() {
  const { t } = useTranslation('what-can-i-do');
  return (
    <Notice kind="warning" title={t('urgentHelp.title')}>
      <p>{t('urgentHelp.text')}</p>
      <ButtonRow>
        <ButtonLink to="tel:999" icon="phone">
          {t('urgentHelp.emergency')}
        </ButtonLink>
        <ButtonLink to="tel:111" icon="phone" look="quiet">
          {t('urgentHelp.health')}
        </ButtonLink>
        <ButtonLink to="tel:08001111" icon="phone" look="quiet">
          {t('urgentHelp.childline')}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  );
}
