import type { Binding, FieldWords } from '../form/binding.ts';
import { FieldFrame } from '../form/field-frame.tsx';
import { useField } from '../form/use-field.ts';
import { LettersLeft } from './letters-left.tsx';

export interface TextAreaProps extends Binding<string>, FieldWords {
  /** The most letters there may be; the field says how many are left when they run short. */
  max?: number;
  rows?: number;
  /** The language of what is written, where it is not that of the screen. */
  writtenIn?: 'en';
}

/** Several lines of text. The box grows with what is written. */
export function TextArea({ max, rows = 5, writtenIn, ...field }: TextAreaProps) {
  const { id, name, value, onChange, label, hint } = field;
  const { error, describedBy } = useField(field);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {/* The wrapper repeats the text invisibly and so is as tall as it: `field-sizing` is not on every phone. */}
      <div className="text-area" data-text={`${value}\n`} {...(writtenIn && { lang: writtenIn, dir: 'ltr' })}>
        <textarea
          id={id}
          name={name}
          rows={rows}
          value={value}
          // What is written may run the other way than the screen; with nothing in it yet, nobody can tell.
          dir={value === '' ? undefined : 'auto'}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
          className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {max !== undefined && <LettersLeft used={value.length} max={max} />}
    </FieldFrame>
  );
}
