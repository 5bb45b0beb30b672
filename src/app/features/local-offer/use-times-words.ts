import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import type { Session } from '#contract/local-offer.ts';
import { filterChoices } from '#domain/local-offer/filter-choices.ts';

const aWeek = 7;
const shortestRange = 3;

function useDays() {
  const { t } = useTranslation(['service', 'local-offer']);
  const format = useFormat();
  const nameOf = (day: number) => t(`local-offer:filters.day.${filterChoices.day[day - 1] ?? 'monday'}`);
  return ({ days }: Session): string => {
    const inOrder = days.toSorted((a, b) => a - b);
    const [first = 1, last = first] = [inOrder[0], inOrder.at(-1)];
    if (inOrder.length === 0) return t('times.someDays');
    if (inOrder.length === aWeek) return t('times.everyDay');
    const isRange = inOrder.length >= shortestRange && last - first === inOrder.length - 1;
    return isRange
      ? t('times.days', { from: nameOf(first), to: nameOf(last) })
      : format.list(inOrder.map(nameOf));
  };
}

function useHours() {
  const { t } = useTranslation('service');
  const format = useFormat();
  const hours = ({ opens, closes }: Session) => {
    if (opens && closes) return t('times.hours', { opens, closes });
    if (opens) return t('times.opens', { opens });
    return closes ? t('times.closes', { closes }) : t('times.allDay');
  };
  const dates = ({ from, to }: Session) => {
    if (from && to) return t('times.fromTo', { from: format.date(from), to: format.date(to) });
    if (from) return t('times.from', { from: format.date(from) });
    return to && t('times.to', { to: format.date(to) });
  };
  return (session: Session) => [hours(session), dates(session)].filter(Boolean).join('. ');
}

/** A line of a timetable in words: its days, and its times with the dates they hold for. */
export function useTimesWords() {
  const days = useDays();
  const hours = useHours();
  return { days, hours };
}
