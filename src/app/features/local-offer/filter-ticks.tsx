import { toggled, type ListName } from '#domain/local-offer/chosen-filters.ts';
import type { Counts } from '#domain/local-offer/filter-counts.ts';
import type { Filters } from '#domain/local-offer/filters.ts';
import { isArea } from './use-choice-words.ts';
import { useCountedWords } from './use-counted-words.ts';

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
  const counted = useCountedWords(counts);
  const chosen: readonly string[] = filters[name];
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
              {counted(name, value)}
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
