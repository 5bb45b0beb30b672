import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { ServiceCard } from './service-card.tsx';
import { ShareSearch } from './share-search.tsx';
import type { Looking } from './looking.ts';
import type { Found } from './use-search.ts';

/** As many as a phone shows under the field. */
const atOnce = 4;
/** Longer than from one letter to the next. */
const pause = 250;

export interface HitsProps {
  found: Found & { is: 'found' };
  isNew: (serviceId: string) => boolean;
  onMore: () => void;
}

/** Whether no more has been typed or chosen for a moment. */
function useRested(looking: Looking): boolean {
  const [rested, setRested] = useState<Looking>();
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(looking)), pause);
    return () => clearTimeout(timer);
  }, [looking]);
  return rested === looking;
}

/**
 * What was found. While somebody types, what fits on the screen is drawn and the rest once they rest: on a slow phone
 * nobody waits for more than can be seen.
 */
export function Hits({ found, isNew, onMore }: HitsProps) {
  const { t } = useTranslation('local-offer');
  const isRested = useRested(found.for);
  const { hits, total, metres } = found.answer;
  return (
    <>
      <CardList>
        {(isRested ? hits : hits.slice(0, atOnce)).map((service, at) => (
          <ServiceCard key={service.id} service={service} metres={metres[at]} isNew={isNew(service.id)} />
        ))}
      </CardList>
      {isRested && hits.length < total && (
        <>
          <p>{t('shown', { shown: hits.length, total })}</p>
          <Button look="quiet" onPress={onMore}>
            {t('more')}
          </Button>
        </>
      )}
      {isRested && <ShareSearch looking={found.for} />}
    </>
  );
}
