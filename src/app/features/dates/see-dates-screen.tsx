import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChildDates } from '#app/device/dates/child-dates.ts';
import { useDates } from '#app/device/dates/use-dates.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { LawBanner } from '#app/ui/law-banner/law-banner.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { DateList } from './date-list.tsx';
import { GuestDates } from './guest-dates.tsx';
import { HolidaysKnown } from './holidays-known.tsx';
import { NotReady } from './not-ready.tsx';
import { datesPaths } from './paths.ts';
import { ReminderSettings } from './reminder-settings.tsx';
import { SaveCalendar } from './save-calendar.tsx';
import { useWho } from './use-who.ts';
import './dates.scss';
import './words.ts';

function NoDates() {
  const { t } = useTranslation('dates');
  return (
    <EmptyState icon="calendar" title={t('empty.title')}>
      <p>{t('empty.text')}</p>
      <p>{t('empty.safe')}</p>
      <ButtonLink to={datesPaths.add()} icon="edit">
        {t('add')}
      </ButtonLink>
    </EmptyState>
  );
}

function OneChild({ child, today }: { child: ChildDates; today: string }) {
  const { t } = useTranslation('dates');
  const who = useWho()(child);
  const id = `dates-${child.id}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <bdi>{who}</bdi>
      </h2>
      {child.live.length === 0 && <p>{t('none')}</p>}
      <DateList child={child} dates={child.live} today={today} />
      <p className="way-on">
        <Link to={datesPaths.child(child.id)}>
          {child.name ? t('forChild', { name: child.name }) : t('forOwn')}
        </Link>
      </p>
    </section>
  );
}

/** Every live date of everyone, the next first; a date of one's own can be added with no account and no signal. */
export function SeeDatesScreen() {
  const { t } = useTranslation('dates');
  const dates = useDates();
  if (dates.is !== 'here') return <NotReady is={dates.is} />;
  const { children, holidays, today } = dates;
  const none = children.every(({ events }) => events.length === 0);
  const live = children.flatMap((child) => child.live.map((date) => ({ date, child })));
  return (
    <Page title={t('heading')} lead={!none && t('lead')}>
      <GuestDates />
      {none ? (
        <NoDates />
      ) : (
        <ButtonLink to={datesPaths.add()} icon="edit">
          {t('add')}
        </ButtonLink>
      )}
      {children
        .filter(({ events }) => events.length > 0)
        .map((child) => (
          <OneChild key={child.id} child={child} today={today} />
        ))}
      {live.length > 0 && <SaveCalendar shown={live} />}
      <ReminderSettings />
      <HolidaysKnown holidays={holidays} />
      <LawBanner checkedOn={builtInPack.checkedOn} />
    </Page>
  );
}
