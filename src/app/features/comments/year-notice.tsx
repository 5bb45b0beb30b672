import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Details } from '#app/ui/details/details.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { daysBetween } from '#domain/calendar.ts';
import type { AnsweredYear } from './by-year.ts';

/** How long the council has until the year ends, whether it has answered in it, and which law says so. */
export function YearNotice({ year, today }: { year: AnsweredYear | undefined; today: string }) {
  const { t } = useTranslation('comments');
  const format = useFormat();
  const days = year ? daysBetween(today, year.to) : 0;
  return (
    <Notice
      title={
        year
          ? t('year.ends', { date: format.date(year.to), count: days, number: format.number(days) })
          : t('year.none')
      }
    >
      <p>
        {year &&
          t(year.answers.length > 0 ? 'year.answered' : 'year.notYet', {
            count: year.answers.length,
            number: format.number(year.answers.length),
          })}
      </p>
      <Details summary={t('law.title')}>
        <p>{t('law.text')}</p>
        <p>{t('law.names')}</p>
        <p>{t('law.notAll')}</p>
        <p className="hint">{t('law.cite')}</p>
      </Details>
    </Notice>
  );
}
