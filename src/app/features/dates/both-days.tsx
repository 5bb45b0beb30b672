import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ChildDates, Deadline } from '#app/device/dates/child-dates.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { disputedIn, usedDay, type ToldEvent } from '#domain/law/told-events.ts';
import { datesPaths } from './paths.ts';

function OneEvent({ event, date }: { event: ToldEvent; date: Deadline }) {
  const { t } = useTranslation(['dates', 'plan']);
  const format = useFormat();
  return (
    <>
      <h3>{t(`plan:child.event.${event.what}`)}</h3>
      <SummaryList
        rows={[
          { name: t('both.council'), value: event.council && format.date(event.council) },
          { name: t('both.family'), value: event.family && format.date(event.family) },
        ]}
      />
      <p>{t(`both.${usedDay(date.belongsTo)}`, { date: format.date(event.on) })}</p>
    </>
  );
}

/** Where the council and the family wrote down different days: both, the one that is used, and why. */
export function BothDays({ child, date }: { child: ChildDates; date: Deadline }) {
  const { t } = useTranslation('dates');
  const disputed = disputedIn(date, child.events);
  if (disputed.length === 0) return null;
  return (
    <section aria-labelledby="both">
      <h2 id="both">{t('both.title')}</h2>
      {disputed.map((event) => (
        <OneEvent key={event.id} event={event} date={date} />
      ))}
      <p>{t('both.ask')}</p>
      <p className="way-on">
        <Link to={`${datesPaths.child(child.id)}#told`}>{t('apart.where')}</Link>
      </p>
    </section>
  );
}
