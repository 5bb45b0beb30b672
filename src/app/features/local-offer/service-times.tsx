import { useTranslation } from 'react-i18next';
import type { Service } from '#contract/local-offer.ts';
import { OpenState } from './open-state.tsx';
import { Timetable } from './timetable.tsx';

/** When it is open: now or next, the whole timetable, and what is written of it in words. */
export function ServiceTimes({ service }: { service: Service }) {
  const { t } = useTranslation(['service', 'local-offer']);
  const { sessions = [], opening, status } = service;
  return (
    <section aria-labelledby="times">
      <h2 id="times">{t('local-offer:service.opening')}</h2>
      {status === 'active' && <OpenState sessions={sessions} />}
      {sessions.length > 0 && <Timetable sessions={sessions} />}
      {opening && (
        <p className="as-written" dir="auto">
          {opening}
        </p>
      )}
      {sessions.length === 0 && !opening && <p>{t('times.none')}</p>}
    </section>
  );
}
