import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TakenOff } from '../saved/taken-off.tsx';
import { SavedSearchItem } from './saved-search-item.tsx';
import { forgetSeen } from './seen-before.ts';
import { useFoundNow } from './use-found-now.ts';
import { useSavedSearches } from './use-saved-searches.ts';
import { useSearchWords } from './use-search-words.ts';

/** The searches that this person saved, with what each finds now. */
export function SavedSearches() {
  const { t } = useTranslation('local-offer');
  const { searches, taken, problem, keep, takeOff, undo } = useSavedSearches();
  const found = useFoundNow(searches);
  const words = useSearchWords();
  useEffect(forgetSeen, []);
  return (
    <>
      <TakenOff
        said={taken && t('savedSearch.taken', { name: words(taken.value).name })}
        problem={problem}
        undo={undo}
      />
      {searches.length > 0 && (
        <section aria-labelledby="searches">
          <h2 id="searches">{t('savedSearch.title')}</h2>
          {searches.map((one) => (
            <SavedSearchItem
              key={one.id}
              one={one}
              found={found.get(one.id)}
              keep={keep}
              onTakeOff={() => void takeOff(one)}
            />
          ))}
        </section>
      )}
    </>
  );
}
