import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '#app/i18n/use-format.ts';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { CaseEvent } from '#contract/event.ts';
import type { CaseDeadline } from '#domain/law/case-deadlines.ts';

type Dates = readonly CaseDeadline<CaseEvent>[];

function WhatNow({ date }: { date: CaseDeadline<CaseEvent> }) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  if (date.daysLeft >= 0) return null;
  return <p>{date.belongsTo === 'family' ? t('missed') : t('overdue', { date: format.date(date.due) })}</p>;
}

function ChildDate({ date, today }: { date: CaseDeadline<CaseEvent>; today: string }) {
  const { t } = useTranslation(['dates', 'plan']);
  const format = useFormat();
  const yours = date.belongsTo === 'family';
  const from = { date: format.date(date.event.on), what: t(`plan:child.event.${date.event.what}`) };
  return (
    <li className="child-date">
      <p>
        <strong>{format.date(date.due)}</strong> ({format.relative(date.due, today)})
      </p>
      <p>{t(`rule.${date.ruleId}`, { defaultValue: t('other') })}</p>
      <p>
        <Tag tint={yours ? 'sun' : 'plain'}>{t(yours ? 'yours' : 'theirs')}</Tag>
      </p>
      <WhatNow date={date} />
      <p className="hint">
        {t('from', from)} {date.claim === 'gentle' && t('check')}
      </p>
    </li>
  );
}

/** Every date still to be met for one child, earliest first, and what each is counted from. */
export function ChildDates({ dates, today }: { dates: Dates; today: string }) {
  const { t } = useTranslation('dates');
  return (
    <section aria-labelledby="dates">
      <h2 id="dates">{t('title')}</h2>
      {dates.length === 0 && <p>{t('none')}</p>}
      <ol className="child-dates">
        {dates.map((date) => (
          <ChildDate key={`${date.ruleId} ${date.due} ${date.event.id}`} date={date} today={today} />
        ))}
      </ol>
      <p className="way-on">
        <Link to="/rights#people">{t('help')}</Link>
      </p>
    </section>
  );
}
