import { useTranslation } from 'react-i18next';
import { Timeline } from '#app/ui/timeline/timeline.tsx';
import type { CaseEvent } from '#contract/event.ts';

/** What has happened and what has been arranged, in the order of the days. */
export function ChildEvents({ events, today }: { events: readonly CaseEvent[]; today: string }) {
  const { t } = useTranslation('plan');
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{t('child.happened')}</h2>
      <Timeline
        steps={events.map(({ id, on, what, note }) => ({
          id,
          on,
          title: t(`child.event.${what}`),
          when: on > today ? 'ahead' : 'past',
          ...(note && { children: <p dir="auto">{note}</p> }),
        }))}
      />
    </section>
  );
}
