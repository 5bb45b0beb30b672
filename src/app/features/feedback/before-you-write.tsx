import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Details } from '#app/ui/details/details.tsx';

/** What this form is not for: danger, and complaints that have time limits. */
export function BeforeYouWrite() {
  const { t } = useTranslation('feedback');
  return (
    <>
      <Details summary={t('unsafe.title')}>
        <p>{t('unsafe.text')}</p>
        <p>
          <a href="tel:999">999</a> · <a href="tel:08001111">0800 1111</a>
        </p>
      </Details>
      <Details summary={t('complaint')}>
        <p>{t('complaintText')}</p>
        <p className="way-on">
          <Link to="/rights">{t('complaintLink')}</Link>
        </p>
      </Details>
    </>
  );
}
