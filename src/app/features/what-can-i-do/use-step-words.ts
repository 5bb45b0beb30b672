import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import type { Step } from '#domain/law/working.ts';

const counts = ['months-after', 'months-starting-with', 'weeks-after', 'days-after'] as const;

/**
 * Each line of a working in words. Only the lines that limits in `routes` can have are worded; null for any other, as
 * none of them changes the day.
 */
export function useStepWords(): (step: Step) => string | null {
  const { t } = useTranslation('what-can-i-do');
  const format = useFormat();
  return (step) => {
    switch (step.step) {
      case 'starts':
        return t(step.from === 'certificate_date' ? 'working.certificate' : 'working.starts', {
          date: format.date(step.on),
        });
      case 'counted': {
        const by = counts.find((each) => each === step.by);
        return by ? t(`working.${by}`, { count: step.number, date: format.date(step.to) }) : null;
      }
      case 'month-end':
        return t('working.monthEnd', { date: format.date(step.on) });
      case 'later-of':
        return t('working.laterOf', { date: format.date(step.chosen) });
      case 'moved':
        return t(`working.moved.${step.why}`, { from: format.date(step.from), to: format.date(step.to) });
      case 'stays':
        return t('working.stays', { date: format.date(step.on) });
      case 'not-given':
        return step.input === 'certificate_date' ? t('working.noCertificate') : null;
      case 'received-by-5pm':
      case 'careful-reading':
      case 'may-change':
      case 'check-first':
        return t(`working.${step.step}`);
      default:
        return null;
    }
  };
}
