import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '#app/device/dates/child-dates.ts';
import { ruleKey } from '#app/i18n/rule-key.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { Icon } from '#app/ui/icon/icon.tsx';

export interface NextDateLineProps {
  dates: readonly Deadline[];
  childId: string;
  today: string;
}

function Passed({ count, childId }: { count: number; childId: string }) {
  const { t } = useTranslation('dates');
  if (count === 0) return null;
  return (
    <p>
      {t('passed', { count })} <Link to={`/dates/${childId}`}>{t('seePassed')}</Link>
    </p>
  );
}

/** The next date for one child, what it is and whose; then how many have passed with nothing done. */
export function NextDateLine({ dates, childId, today }: NextDateLineProps) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  const ahead = dates.filter(({ daysLeft }) => daysLeft >= 0);
  const [next] = ahead;
  const passed = <Passed count={dates.length - ahead.length} childId={childId} />;
  if (!next) return dates.length > 0 ? passed : <p className="hint">{t('none')}</p>;
  return (
    <>
      <div className="next-date">
        <Icon name="calendar" />
        <p>
          <strong>{format.dayFrom(next.due, today)}</strong> ({format.relative(next.due, today)})
          <br />
          {t(ruleKey(next.ruleId), { defaultValue: t('other') })}{' '}
          {ahead.length > 1 && <span className="hint">{t('more', { count: ahead.length - 1 })}</span>}
        </p>
      </div>
      {passed}
    </>
  );
}
