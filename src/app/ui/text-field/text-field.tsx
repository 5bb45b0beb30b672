import type { HTMLInputAutoCompleteAttribute } from 'react';
import type { Binding, FieldWords } from '../form/binding.ts';
import { FieldFrame } from '../form/field-frame.tsx';
import { useField } from '../form/use-field.ts';

export interface TextFieldProps extends Binding<string>, FieldWords {
  type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'date';
  inputMode?: 'text' | 'numeric' | 'decimal';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  /** How many letters fit, so that the box is as long as what goes in it. */
  width?: 'full' | 10 | 5;
}

/** One line of text. */
export function TextField({
  type = 'text',
  inputMode,
  autoComplete,
  width = 'full',
  ...field
}: TextFieldProps) {
  const { id, name, value, onChange, label, hint } = field;
  const { error, describedBy } = useField(field);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type={type}
        inputMode={inputMode}
        autoComplete={autoComplete}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={`govuk-input${width === 'full' ? '' : ` govuk-input--width-${width}`}${error ? ' govuk-input--error' : ''}`}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
