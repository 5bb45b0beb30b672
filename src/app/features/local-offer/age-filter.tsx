import { useTranslation } from 'react-i18next';
import { Select } from '#app/ui/select/select.tsx';
import { toggled } from '#domain/local-offer/chosen-filters.ts';
import { ages } from '#domain/local-offer/filter-choices.ts';
import type { FilterPart } from './filter-ticks.tsx';
import { useCountedWords } from './use-counted-words.ts';

/** How old the child or young person is. */
export function AgeFilter({ filters, counts, onChange }: FilterPart) {
  const { t } = useTranslation('local-offer');
  const counted = useCountedWords(counts);
  return (
    <Select
      id="filter-age"
      name="age"
      label={t('filters.ageLabel')}
      none={t('filters.anyAge')}
      options={ages.map((age) => ({ value: age, label: counted('age', age) }))}
      value={filters.age === undefined ? undefined : String(filters.age)}
      onChange={(age) =>
        onChange(
          age === undefined
            ? toggled(filters, { name: 'age', value: String(filters.age) })
            : { ...filters, age: Number(age) },
        )
      }
    />
  );
}
