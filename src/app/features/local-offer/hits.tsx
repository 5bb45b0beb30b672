import { startTransition, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { ServiceCard } from './service-card.tsx';
import { ShareSearch } from './share-search.tsx';
import type { Looking } from './looking.ts';
import type { Found } from './use-search.ts';

/** As many as a phone shows between the field and its keyboard. */
const atOnce = 2;
/** Longer than from one letter to the next. */
const pause = 250;

export interface HitsProps {
  found: Found & { is: 'found' };
  isNew: (serviceId: string) => boolean;
  onMore: () => void;
}

const isTyping = (): boolean => document.activeElement?.matches('input[type="search"]') ?? false;

/** Whether nobody types, or no more has been typed for a moment. */
function useRested(looking: Looking): boolean {
  const [seen, setSeen] = useState(() => ({ looking, isRested: !isTyping() }));
  if (seen.looking !== looking) setSeen({ looking, isRested: !isTyping() });
  const isRested = seen.looking === looking && seen.isRested;
  useEffect(() => {
    if (isRested) return undefined;
    const timer = setTimeout(() => startTransition(() => setSeen({ looking, isRested: true })), pause);
    return () => clearTimeout(timer);
  }, [looking, isRested]);
  return isRested;
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
