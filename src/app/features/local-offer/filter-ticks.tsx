import { useFormat } from '#app/i18n/use-format.ts';
import { toggled, type ListName } from '#domain/local-offer/chosen-filters.ts';
import type { Counts } from '#domain/local-offer/filter-counts.ts';
import { useTranslation } from 'react-i18next';
import type { Filters } from '#domain/local-offer/filter-answer.ts';
import { isArea, useChoiceWords } from './use-choice-words.ts';

export interface FilterPart {
  filters: Filters;
  counts: Counts | undefined;
  onChange: (filters: Filters) => void;
}

export interface FilterTicksProps extends FilterPart {
  name: ListName;
  label: string;
  values: readonly string[];
}

/** Boxes of one question, each with how many services it would give. */
export function FilterTicks({ name, label, values, filters, counts, onChange }: FilterTicksProps) {
  const { t } = useTranslation('local-offer');
  const words = useChoiceWords();
  const format = useFormat();
  const chosen: readonly string[] = filters[name];
  const counted = (value: string) =>
    counts
      ? t('filters.counted', {
          choice: words(name, value),
          number: format.number(counts.of[name][value] ?? 0),
        })
      : words(name, value);
  return (
    <fieldset className="govuk-fieldset filter-ticks">
      <legend className="govuk-fieldset__legend">{label}</legend>
      <div className="govuk-checkboxes">
        {values.map((value) => (
          <div
            className={
              name === 'need' && isInnerNeed(value)
                ? 'govuk-checkboxes__item filter-ticks__inner'
                : 'govuk-checkboxes__item'
            }
            key={value}
          >
            <input
              id={`${name}-${value}`}
              type="checkbox"
              className="govuk-checkboxes__input"
              checked={chosen.includes(value)}
              onChange={() => onChange(toggled(filters, { name, value }))}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={`${name}-${value}`}>
              {counted(value)}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

const inNoArea = ['DS', 'OTH', 'NSA'];

/** A kind of need that stands under its broad area. */
const isInnerNeed = (value: string): boolean =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is no need is no area either
  !inNoArea.includes(value) && !isArea(value as Filters['need'][number]);
