import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Select } from '#app/ui/select/select.tsx';
import { toggled } from '#domain/local-offer/chosen-filters.ts';
import { oldestAge } from '#domain/local-offer/filter-choices.ts';
import type { FilterPart } from './filter-ticks.tsx';
import { useChoiceWords } from './use-choice-words.ts';

const ages = Array.from({ length: oldestAge + 1 }, (_, age) => String(age));

/** How old the child or young person is. */
export function AgeFilter({ filters, counts, onChange }: FilterPart) {
  const { t } = useTranslation('local-offer');
  const words = useChoiceWords();
  const format = useFormat();
  const label = (age: string) =>
    counts
      ? t('filters.counted', {
          choice: words('age', age),
          number: format.number(counts.of.age[age] ?? 0),
        })
      : words('age', age);
  return (
    <Select
      id="filter-age"
      name="age"
      label={t('filters.ageLabel')}
      none={t('filters.anyAge')}
      options={ages.map((age) => ({ value: age, label: label(age) }))}
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
