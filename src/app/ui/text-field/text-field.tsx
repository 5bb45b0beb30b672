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
  /** The most letters that can be kept: no more can be written, so that none is cut off unseen. */
  longest?: number;
}

/** One line of text. */
export function TextField({
  type = 'text',
  inputMode,
  autoComplete,
  width = 'full',
  longest,
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
        maxLength={longest}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={`govuk-input${width === 'full' ? '' : ` govuk-input--width-${width}`}${error ? ' govuk-input--error' : ''}`}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
