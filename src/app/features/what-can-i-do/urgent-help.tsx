import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import type { Issue } from '#domain/law/routes/situation.ts';

function NoSchool() {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  return (
    <Notice kind="warning" title={t('urgentHelp.today')}>
      <p>{t('routes:route.section-19-education.can')}</p>
      <p>{t('routes:route.section-19-education.start')}</p>
      <p>{t('urgentHelp.noAnswer')}</p>
    </Notice>
  );
}

/** What to do at once, before anything about law: whom to ring, and for a child with no school whom to write to today. */
export function UrgentHelp({ issue }: { issue: Issue }) {
  const { t } = useTranslation('what-can-i-do');
  return (
    <>
      {issue === 'out-of-school' && <NoSchool />}
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
    </>
  );
}
