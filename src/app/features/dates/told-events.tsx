import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Timeline } from '#app/ui/timeline/timeline.tsx';
import { isDisputed, type ToldEvent } from '#domain/law/told-events.ts';

function WhoSays({ event }: { event: ToldEvent }) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  const { council, family } = event;
  if (council !== null && family !== null && isDisputed(event))
    return <p>{t('told.differ', { council: format.date(council), family: format.date(family) })}</p>;
  const by = council === null ? 'family' : family === null ? 'council' : 'both';
  return <p className="hint">{t(`told.${by}`)}</p>;
}

/** What the dates are counted from: what happened, and who wrote it down. */
export function ToldEvents({ events, today }: { events: readonly ToldEvent[]; today: string }) {
  const { t } = useTranslation(['dates', 'plan']);
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t('told.title')}</h2>
      <Timeline
        steps={events.toReversed().map((event) => ({
          id: event.id,
          on: event.on,
          title: t(`plan:child.event.${event.what}`),
          when: event.on > today ? 'ahead' : 'past',
          children: <WhoSays event={event} />,
        }))}
      />
    </section>
  );
}
