import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import type { PlannedStep } from './steps-note.ts';

/** What stands under a step: when it was done, or by when it must be. */
export function useStepLine(today: string): (step: PlannedStep) => string {
  const { t } = useTranslation('what-can-i-do');
  const format = useFormat();
  return ({ due, doneOn }) => {
    if (doneOn !== undefined) return t('steps.doneOn', { date: format.date(doneOn) });
    if (due === undefined) return '';
    const date = format.date(due);
    return due < today
      ? t('route.wasBy', { date })
      : t('steps.by', { date, when: format.relative(due, today) });
  };
}
