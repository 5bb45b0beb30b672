import { useTranslation } from 'react-i18next';
import type { Option } from '../choice/choice.tsx';
import type { Binding, FieldWords } from '../form/binding.ts';
import { FieldFrame } from '../form/field-frame.tsx';
import { useField } from '../form/use-field.ts';

export interface SelectProps<V extends string> extends Binding<V | undefined>, FieldWords {
  options: readonly Option<V>[];
  /** What the empty choice says; "Choose" if left out. */
  none?: string;
}

/** One of many. For a few, use Choice. */
export function Select<V extends string>({ options, none, ...field }: SelectProps<V>) {
  const { t } = useTranslation('common');
  const { id, name, value, onChange, label, hint } = field;
  const { error, describedBy } = useField(field);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <select
        id={id}
        name={name}
        value={value ?? ''}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={`govuk-select${error ? ' govuk-select--error' : ''}`}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
      >
        <option value="">{none ?? t('choose')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
