import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '#app/ui/icon/icon.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { Looking } from '../looking.ts';
import { savedPath } from '../paths.ts';
import { addressToKeep, type SavedSearchNote } from './saved-search.ts';
import { useSavedSearches } from './use-saved-searches.ts';

/** The saved search that looks for just this, if there is one. */
export function useThisSearch(looking: Looking): SavedSearchNote | undefined {
  const address = addressToKeep(looking);
  return useSavedSearches().searches.find(({ value }) => value.address === address);
}

/** Saves this search on this phone, to be opened again by one press. Nothing of it is sent. */
export function SaveSearch({ looking, one }: { looking: Looking; one: SavedSearchNote | undefined }) {
  const { t } = useTranslation('local-offer');
  const { keep, problem } = useSavedSearches();
  return (
    <div className="save-search">
      <Status className="save-search__said">{one && t('savedSearch.saved')}</Status>
      {one ? (
        <Link to={savedPath()}>{t('savedSearch.all')}</Link>
      ) : (
        <button
          type="button"
          className="chip chip--plain"
          onClick={() => void keep({ address: addressToKeep(looking) })}
        >
          <Icon name="heart" size={20} />
          <span>{t('savedSearch.save')}</span>
        </button>
      )}
      {problem && <ProblemNotice code={problem} announce />}
    </div>
  );
}
