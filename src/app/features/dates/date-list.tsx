import { useTranslation } from 'react-i18next';
import type { ChildDates, Deadline } from '#app/device/dates/child-dates.ts';
import { deadlineId } from '#app/device/dates/deadline-id.ts';
import { ruleKey } from '#app/i18n/rule-key.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { DateState } from './date-state.tsx';
import { datesPaths } from './paths.ts';

interface DateItemProps {
  child: ChildDates;
  date: Deadline;
  today: string;
}

function DateItem({ child, date, today }: DateItemProps) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  return (
    <CardLink
      to={datesPaths.date(child.id, date)}
      level="none"
      title={t(ruleKey(date.ruleId), { defaultValue: t('other') })}
    >
      <p>
        <time dateTime={date.due}>{format.date(date.due)}</time> ({format.relative(date.due, today)})
      </p>
      <p>
        <DateState date={date} />
      </p>
    </CardLink>
  );
}

/** Dates of one child in the order they are given. Each opens to its working. */
export const DateList = ({
  child,
  dates,
  today,
}: {
  child: ChildDates;
  dates: readonly Deadline[];
  today: string;
}) => (
  <ol className="date-list">
    {dates.map((date) => (
      <li key={`${deadlineId(date)} ${date.due}`}>
        <DateItem child={child} date={date} today={today} />
      </li>
    ))}
  </ol>
);
