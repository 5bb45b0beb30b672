import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { countFor, type CountedName, type Counts } from '#domain/local-offer/filter-counts.ts';
import { useChoiceWords } from './use-choice-words.ts';

/** What a choice is called, with how many services it would give where they have been counted. */
export function useCountedWords(counts: Counts | undefined): (name: CountedName, value: string) => string {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const words = useChoiceWords();
  return (name, value) => {
    const choice = words(name, value);
    return counts
      ? t('filters.counted', { choice, number: format.number(countFor(counts, name, value)) })
      : choice;
  };
}
