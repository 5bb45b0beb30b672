import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { CardLink } from '#app/ui/card/card-link.tsx';

/** Comes with the time limits of the law, which someone with no dates does not wait for. */
const DatesSoonCard = lazy(async () => ({ default: (await import('./dates-soon-card.tsx')).DatesSoonCard }));

function WayToDates() {
  const { t } = useTranslation('home');
  return (
    <CardLink to="/dates" icon="calendar" title={t('dates.title')}>
      <p>{t('dates.none')}</p>
    </CardLink>
  );
}

/** The way to every date, and what is due soon where there may be any. */
export function DatesCard() {
  const { space, notebook } = useDevice();
  const isGuest = useWatch(space).is === 'guest';
  const nothing = useWatch(notebook.size) === 0;
  if (isGuest && nothing) return <WayToDates />;
  return (
    <Suspense fallback={<WayToDates />}>
      <DatesSoonCard />
    </Suspense>
  );
}
