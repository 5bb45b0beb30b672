import { useTranslation } from 'react-i18next';
import type { Counting, Limb, TimeLimit } from '#domain/law/time-limit.ts';
import { useFormat } from '#app/i18n/use-format.ts';

const inputs = ['trigger', 'plan_made_or_last_reviewed', 'move_date', 'certificate_date'] as const;

/** One stretch of time in words: `6 weeks after what happened first`. */
function useLimbWords(): (limb: Limb) => string {
  const { t } = useTranslation(['rulebook', 'law']);
  return (limb) => {
    const from = t(`law:input.${inputs.find((known) => known === limb.from) ?? 'trigger'}`);
    if (limb.by === 'same-day') return t('counting.same-day', { from });
    return t(`law:counting.${limb.by}`, { count: limb.number, from });
  };
}

function useCountingWords(): (counting: Counting) => string {
  const { t } = useTranslation(['rulebook', 'law']);
  const format = useFormat();
  const limbWords = useLimbWords();
  // Any year does: only the day and the month are shown.
  const day = (monthDay: string) => format.date(`2027-${monthDay}`, 'short');
  return (counting) => {
    switch (counting.by) {
      case 'later-of':
        return t('counting.later-of', { limits: format.list(counting.limbs.map(limbWords)) });
      case 'fixed-day':
        return t('counting.fixed-day', { day: day(counting.monthDay), strict: day(counting.strictMonthDay) });
      case 'academic-year-end':
      case 'school-leaving-date':
        return t(`counting.${counting.by}`, { age: counting.age });
      case 'none':
        return t(`law:until.${counting.until}`);
      default:
        return limbWords(counting);
    }
  };
}

/** How a limit is counted, in sentences. */
export function useLimitWords(): (rule: TimeLimit) => readonly string[] {
  const { t } = useTranslation('rulebook');
  const countingWords = useCountingWords();
  const limbWords = useLimbWords();
  return ({ counting, cap, roll }) => [
    countingWords(counting),
    ...(cap ? [t('cap', { limit: limbWords(cap) })] : []),
    ...(roll ? [t(`roll.${roll}`)] : []),
  ];
}
