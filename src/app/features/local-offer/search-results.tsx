import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { Hits } from './hits.tsx';
import { lookingForNothing } from './looking.ts';
import { useRememberPlace } from './map/place-set.ts';
import { NearOnlyNote } from './near-only-note.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SaveSearch, useThisSearch } from './saved-search/save-search.tsx';
import { useLooked } from './saved-search/use-looked.ts';
import { UnsaidNote } from './unsaid-note.tsx';
import type { Choose } from './use-looking.ts';
import type { Found } from './use-search.ts';
import { useWhereIAm } from './where-i-am.ts';

export const resultsId = 'found';

/** A search near this phone that was opened again: where the phone is was not kept. */
function WhereAgain({ near }: { near: string | undefined }) {
  const { t } = useTranslation('local-offer');
  const here = useWhereIAm();
  return near === 'me' && !here ? <Notice>{t('filters.near.again')}</Notice> : null;
}

// What does not change with each answer is not drawn again with it.
const [Where, NearOnly, Unsaid] = [memo(WhereAgain), memo(NearOnlyNote), memo(UnsaidNote)];

export interface SearchResultsProps {
  found: Found;
  onChoose: Choose;
  onMore: () => void;
}

/** What was found, how much of it there is, and what to do where there is nothing. */
export const SearchResults = memo(({ found, onChoose, onMore }: SearchResultsProps) => {
  const { t } = useTranslation('local-offer');
  const answer = found.is === 'found' ? found.answer : undefined;
  const nothing = answer?.total === 0;
  const looking = found.is === 'found' ? found.for : lookingForNothing;
  const saved = useThisSearch(looking);
  const isNew = useLooked(saved);
  useRememberPlace(looking.near);
  return (
    <section id={resultsId} tabIndex={-1} className="results" aria-label={t('results')}>
      <Status className={nothing ? 'govuk-visually-hidden' : 'found-count'}>
        {found.is === 'failed' && t('search.failed')}
        {answer && t('search.found', { count: answer.total })}
      </Status>
      {answer && <SaveSearch looking={looking} one={saved} />}
      <Where near={looking.near} />
      {found.is === 'found' && !found.answer.placed && (
        <Notice>{t('filters.near.unknown', { outcode: found.for.near ?? '' })}</Notice>
      )}
      {answer && answer.hits.length === answer.total && <NearOnly />}
      {found.is === 'found' && (
        <Unsaid filters={found.for.filters} unsaid={found.answer.unsaid} onChoose={onChoose} />
      )}
      {found.is === 'found' && nothing && <NothingFound looking={found.for} answer={found.answer} />}
      {found.is === 'found' && <Hits found={found} isNew={isNew} onMore={onMore} />}
    </section>
  );
});
SearchResults.displayName = 'SearchResults';
