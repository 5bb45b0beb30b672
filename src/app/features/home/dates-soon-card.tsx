import { useTranslation } from 'react-i18next';
import { dueSoon } from '#app/device/dates/due-soon.ts';
import { useDates } from '#app/device/dates/use-dates.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { ruleKey } from '#app/i18n/rule-key.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { CardLink } from '#app/ui/card/card-link.tsx';

/** The way to every date, with what this person has to do soon: the council's dates and their own. */
export function DatesSoonCard() {
  const { t } = useTranslation(['home', 'dates']);
  const format = useFormat();
  const dates = useDates();
  const { remindDays } = useWatch(useDevice().settings);
  const children = dates.is === 'here' ? dates.children : [];
  const soon = dueSoon(children, remindDays);
  const typed = children.filter(({ who }) => who === 'typed').flatMap(({ live }) => live);
  const next = soon[0] ?? typed.find(({ daysLeft }) => daysLeft >= 0);
  const some = children.some(({ live }) => live.length > 0);
  return (
    <CardLink to="/dates" icon="calendar" title={t('dates.title')} tint={soon.length > 0 ? 'sun' : 'plain'}>
      {soon.length > 0 && (
        <p>
          <strong>{t('dates.soon', { count: soon.length })}</strong>
        </p>
      )}
      {next && dates.is === 'here' ? (
        <p>
          {format.dayFrom(next.due, dates.today)} ({format.relative(next.due, dates.today)}):{' '}
          {t(`dates:${ruleKey(next.ruleId)}`, { defaultValue: t('dates:other') })}
        </p>
      ) : (
        <p>{t(some ? 'dates.some' : 'dates.none')}</p>
      )}
    </CardLink>
  );
}
