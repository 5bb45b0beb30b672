import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { useRememberPlace } from './map/place-set.ts';
import { NearOnlyNote } from './near-only-note.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SaveSearch, useThisSearch } from './saved-search/save-search.tsx';
import { useLooked } from './saved-search/use-looked.ts';
import { ServiceCard } from './service-card.tsx';
import { ShareSearch } from './share-search.tsx';
import { UnsaidNote } from './unsaid-note.tsx';
import type { LookingNow } from './use-looking.ts';
import type { Found } from './use-search.ts';
import { useWhereIAm } from './where-i-am.ts';

export const resultsId = 'found';

/** A search near this phone that was opened again: where the phone is was not kept. */
function WhereAgain({ near }: { near: string | undefined }) {
  const { t } = useTranslation('local-offer');
  const here = useWhereIAm();
  return near === 'me' && !here ? <Notice>{t('filters.near.again')}</Notice> : null;
}

export interface SearchResultsProps {
  now: LookingNow;
  found: Found;
  onMore: () => void;
}

/** What was found, how much of it there is, and what to do where there is nothing. */
export function SearchResults({ now, found, onMore }: SearchResultsProps) {
  const { t } = useTranslation('local-offer');
  const answer = found.is === 'found' ? found.answer : undefined;
  const nothing = answer?.total === 0;
  const saved = useThisSearch(now.looking);
  const isNew = useLooked(saved);
  useRememberPlace(now.looking.near);
  return (
    <section id={resultsId} tabIndex={-1} className="results" aria-label={t('results')}>
      <Status className={nothing ? 'govuk-visually-hidden' : 'found-count'}>
        {found.is === 'failed' && t('search.failed')}
        {answer && t('search.found', { count: answer.total })}
      </Status>
      {answer && <SaveSearch looking={now.looking} one={saved} />}
      <WhereAgain near={now.looking.near} />
      {found.is === 'found' && !found.answer.placed && (
        <Notice>{t('filters.near.unknown', { outcode: found.for.near ?? '' })}</Notice>
      )}
      {answer && answer.hits.length === answer.total && <NearOnlyNote />}
      {answer && <UnsaidNote now={now} unsaid={answer.unsaid} />}
      {found.is === 'found' && nothing && <NothingFound looking={found.for} answer={found.answer} />}
      {answer && (
        <CardList>
          {answer.hits.map((service, at) => (
            <ServiceCard
              key={service.id}
              service={service}
              metres={answer.metres[at]}
              isNew={isNew(service.id)}
            />
          ))}
        </CardList>
      )}
      {answer && answer.hits.length < answer.total && (
        <>
          <p>{t('shown', { shown: answer.hits.length, total: answer.total })}</p>
          <Button look="quiet" onPress={onMore}>
            {t('more')}
          </Button>
        </>
      )}
      {answer && <ShareSearch looking={now.looking} />}
    </section>
  );
}
