import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { optionPaths } from './paths.ts';

/** Out of the questions at any time: what can be said already. */
export function ShowSoFar() {
  const { t } = useTranslation('what-can-i-do');
  return (
    <p>
      <Link to={optionPaths.answer}>{t('soFar')}</Link>
    </p>
  );
}
