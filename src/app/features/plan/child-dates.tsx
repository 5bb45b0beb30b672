import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Deadline } from '#app/device/dates/child-dates.ts';
import { deadlineId } from '#app/device/dates/deadline-id.ts';
import { useDates } from '#app/device/dates/use-dates.ts';
import { ruleKey } from '#app/i18n/rule-key.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { WhoseRights } from '#app/ui/whose-rights/whose-rights.tsx';

function WhatNow({ date }: { date: Deadline }) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  if (date.daysLeft >= 0) return null;
  return <p>{date.belongsTo === 'family' ? t('missed') : t('overdue', { date: format.date(date.due) })}</p>;
}

function ChildDate({ date, path, today }: { date: Deadline; path: string; today: string }) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  const yours = date.belongsTo === 'family';
  return (
    <CardLink to={path} level="none" title={t(ruleKey(date.ruleId), { defaultValue: t('other') })}>
      <p>
        <time dateTime={date.due}>{format.date(date.due)}</time> ({format.relative(date.due, today)})
      </p>
      <p>
        <Tag tint={yours ? 'sun' : 'plain'}>{t(yours ? 'yours' : 'theirs')}</Tag>
      </p>
      <WhatNow date={date} />
      {date.claim === 'gentle' && <p className="hint">{t('check')}</p>}
    </CardLink>
  );
}

/** Every date still to be met for one child, earliest first. Each opens to how it is worked out. */
export function ChildDates({ childId }: { childId: string }) {
  const { t } = useTranslation('dates');
  const dates = useDates();
  const child = dates.is === 'here' ? dates.children.find(({ id }) => id === childId) : undefined;
  if (dates.is !== 'here' || !child) return null;
  const { live, rights, name } = child;
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('title')}</h2>
      {live.length === 0 && <p>{t('none')}</p>}
      <ol className="child-dates">
        {live.map((date) => (
          <li key={`${deadlineId(date)} ${date.due}`}>
            <ChildDate date={date} path={`/dates/${childId}/${deadlineId(date)}`} today={dates.today} />
          </li>
        ))}
      </ol>
      {rights && <WhoseRights {...rights} name={name} />}
      <p className="way-on">
        <Link to={`/dates/${childId}`}>{t('forOwn')}</Link>
      </p>
      <p className="way-on">
        <Link to="/rights#people">{t('help')}</Link>
      </p>
    </section>
  );
}
