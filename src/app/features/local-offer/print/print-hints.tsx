import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What paper will look like, and where to change that. */
export function PrintHints() {
  const { t } = useTranslation('service');
  return (
    <>
      <p className="hint no-print">{t('print.look')}</p>
      <p className="way-on">
        <Link to="/settings">{t('print.settings')}</Link>
      </p>
    </>
  );
}
