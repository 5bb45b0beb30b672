import { useTranslation } from 'react-i18next';
import { chosenOf } from '#domain/local-offer/chosen-filters.ts';
import { lookingSaved, type SavedSearch } from './saved-search.ts';
import { useChoiceWords } from '../use-choice-words.ts';
import type { Looking } from '../looking.ts';

/** The point stays with what it follows. */
const separator = '\u00A0· ';

/** What a search looks for, in a line: its words, then its filters in the language of the page. */
function useLookingWords(): (looking: Looking) => string {
  const { t } = useTranslation('local-offer');
  const words = useChoiceWords();
  return ({ text, filters, near }) => {
    const place = near && (near === 'me' ? t('filters.chip.me') : t('filters.chip.near', { outcode: near }));
    return [
      text && t('savedSearch.words', { text }),
      ...chosenOf(filters).map(({ name, value }) => words(name, value)),
      place,
      filters.unsaid.length > 0 && t('filters.chip.unsaid'),
    ]
      .filter(Boolean)
      .join(separator);
  };
}

export interface SearchWords {
  name: string;
  /** Its owner's own words, which may run the other way than the page. */
  isOwn: boolean;
  /** What it looks for, where its name does not say so. */
  about: string | undefined;
}

/** What a saved search is called: by its owner's name for it, or by what it looks for. */
export function useSearchWords(): (saved: SavedSearch) => SearchWords {
  const inWords = useLookingWords();
  return (saved) => {
    const about = inWords(lookingSaved(saved));
    return saved.name
      ? { name: saved.name, isOwn: true, about }
      : { name: about, isOwn: false, about: undefined };
  };
}
