import type { Binding, FieldWords } from '../form/binding.ts';
import { FieldError, FieldHint } from '../form/field-frame.tsx';
import { useField } from '../form/use-field.ts';

export interface TickProps extends Binding<boolean>, FieldWords {}

/** One box to tick. */
export function Tick(field: TickProps) {
  const { id, name, value, onChange, label, hint } = field;
  const { error, describedBy } = useField(field);
  return (
    <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
      <FieldError id={id} error={error} />
      <div className="govuk-checkboxes">
        <div className="govuk-checkboxes__item">
          <input
            id={id}
            name={name}
            type="checkbox"
            className="govuk-checkboxes__input"
            checked={value}
            aria-describedby={describedBy}
            onChange={(event) => onChange(event.target.checked)}
          />
          <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
            {label}
          </label>
          <div className="govuk-checkboxes__hint">
            <FieldHint id={id} hint={hint} />
          </div>
        </div>
      </div>
    </div>
  );
}
