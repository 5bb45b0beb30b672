import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDates, isCalendarDate } from '#domain/calendar.ts';
import { rightsHolder, rightsPassOn } from '#domain/law/rights.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { DateField } from '#app/ui/date-field/date-field.tsx';
import { Status } from '#app/ui/status/status.tsx';

/** What can be said of two days, once both are days. */
function useAnswer(): (born: string, on: string) => string | null {
  const { t } = useTranslation('rulebook');
  const format = useFormat();
  return (born, on) => {
    if (!isCalendarDate(born) || !isCalendarDate(on)) return null;
    if (compareDates(on, born) < 0) return t('rights.notBorn');
    const holder = rightsHolder({ dateOfBirth: born }, on);
    const date = format.date(on);
    const passes = { date: format.date(rightsPassOn(born)) };
    return holder === 'parent'
      ? `${t('rights.parent', { date })} ${t('rights.passes', passes)}`
      : `${t('rights.young', { date })} ${t('rights.passed', passes)}`;
  };
}

/** Who holds the rights on a day, from a date of birth. It keeps nothing. */
export function RightsOnADay() {
  const { t } = useTranslation('rulebook');
  const today = useWatch(useDevice().today);
  const [born, setBorn] = useState('');
  const [on, setOn] = useState(today);
  const answer = useAnswer()(born, on);
  return (
    <section aria-labelledby="who-holds" className="no-print">
      <h2 id="who-holds">{t('rights.title')}</h2>
      <p>{t('rights.lead')}</p>
      <DateField id="born" name="born" label={t('rights.born')} value={born} onChange={setBorn} />
      <DateField id="on" name="on" label={t('rights.on')} value={on} onChange={setOn} />
      <Status>{answer && <strong>{answer}</strong>}</Status>
      <p>{t('rights.capacity')}</p>
      <p className="hint" lang="en" dir="ltr">
        {t('rights.source')}
      </p>
    </section>
  );
}
