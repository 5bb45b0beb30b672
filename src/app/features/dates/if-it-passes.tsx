import { useTranslation } from 'react-i18next';
import type { Deadline } from '#app/device/dates/child-dates.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import type { TimeLimit } from '#domain/law/time-limit.ts';

function wordsFor({ belongsTo, daysLeft, claim }: Deadline, { exceptions }: TimeLimit) {
  if (belongsTo === 'body') {
    if (daysLeft >= 0) return 'pass.body';
    return claim === 'firm' ? 'pass.bodyPassed' : 'pass.usualPassed';
  }
  if (exceptions.includes('tribunal-may-extend-time')) return 'pass.tribunal';
  return daysLeft < 0 ? 'pass.familyPassed' : 'pass.family';
}

/** What to do once the day has passed, whoever had to act; nobody is blamed. */
export function IfItPasses({ date, rule }: { date: Deadline; rule: TimeLimit }) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  if (date.state === 'done') return null;
  return (
    <section aria-labelledby="passes">
      <h2 id="passes">{t('read.passes')}</h2>
      <p>{t(wordsFor(date, rule), { date: format.date(date.due) })}</p>
    </section>
  );
}
