import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChildDates, Deadline } from '#app/device/dates/child-dates.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import type { TimeLimit } from '#domain/law/time-limit.ts';
import { datesPaths } from './paths.ts';

function wordsFor({ belongsTo, daysLeft, claim }: Deadline, { exceptions }: TimeLimit) {
  if (belongsTo === 'body') {
    if (daysLeft >= 0) return 'pass.body';
    return claim === 'firm' ? 'pass.bodyPassed' : 'pass.usualPassed';
  }
  if (exceptions.includes('tribunal-may-extend-time')) return 'pass.tribunal';
  return daysLeft < 0 ? 'pass.familyPassed' : 'pass.family';
}

export interface IfItPassesProps {
  date: Deadline;
  rule: TimeLimit;
  child: ChildDates;
}

/** What to do once the day has passed, whoever had to act; nobody is blamed. */
export function IfItPasses({ date, rule, child }: IfItPassesProps) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  if (date.state === 'done') return null;
  return (
    <section aria-labelledby="passes">
      <h2 id="passes">{t('read.passes')}</h2>
      <p>{t(wordsFor(date, rule), { date: format.date(date.due) })}</p>
      {date.state !== 'due' && (
        <p className="way-on">
          <Link to={datesPaths.add(child)}>{t('read.happened')}</Link>
        </p>
      )}
    </section>
  );
}
