import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { yearsKnown, type Holidays } from '#domain/law/holidays.ts';

/** Up to when days can be counted, and who can help. */
export function HolidaysKnown({ holidays }: { holidays: Holidays }) {
  const { t } = useTranslation('dates');
  const years = yearsKnown(holidays);
  return (
    <>
      <p className="way-on">
        <Link to="/rights#people">{t('help')}</Link>
      </p>
      {years && <p className="hint">{t('known', { year: `${years.to}` })}</p>}
    </>
  );
}
