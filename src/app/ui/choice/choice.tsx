import type { Binding, FieldWords } from '../form/binding.ts';
import { GroupFrame } from '../form/field-frame.tsx';
import { useField } from '../form/use-field.ts';

export interface Option<V extends string> {
  value: V;
  label: string;
  hint?: string;
}

export interface ChoiceProps<V extends string> extends Binding<V | undefined>, FieldWords {
  options: readonly Option<V>[];
}

/** One of a few, all in sight. */
export function Choice<V extends string>({ options, ...field }: ChoiceProps<V>) {
  const { id, name, value, onChange, label, hint } = field;
  const { error, describedBy } = useField(field);
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error} describedBy={describedBy}>
      <div className="govuk-radios">
        {options.map((option) => (
          <div className="govuk-radios__item" key={option.value}>
            <input
              id={`${id}-${option.value}`}
              name={name}
              type="radio"
              className="govuk-radios__input"
              value={option.value}
              checked={value === option.value}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
              onChange={() => onChange(option.value)}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </label>
            {option.hint && (
              <div className="govuk-hint govuk-radios__hint" id={`${id}-${option.value}-hint`}>
                {option.hint}
              </div>
            )}
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}
