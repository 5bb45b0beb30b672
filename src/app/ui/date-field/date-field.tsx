import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binding, FieldWords } from '../form/binding.ts';
import { GroupFrame } from '../form/field-frame.tsx';
import { useField } from '../form/use-field.ts';
import './date-field.scss';

interface Typed {
  day: string;
  month: string;
  year: string;
}

const parts = ['day', 'month', 'year'] as const;

function typedFrom(value: string): Typed {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** What was typed, as a date is written (`2026-03-05`) where it can be one; something that is no date where it cannot. */
function written({ day, month, year }: Typed): string {
  const [y, m, d] = [year, month, day].map((part) => part.trim());
  return y || m || d ? `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}` : '';
}

/** A date in three boxes, which people find easier than a calendar for a date they know. */
export function DateField(field: Binding<string> & FieldWords) {
  const { id, name, value, onChange, label, hint } = field;
  const { t } = useTranslation('common');
  const { error, describedBy } = useField(field);
  const [own, setOwn] = useState(() => typedFrom(value));
  const typed = written(own) === value ? own : typedFrom(value);
  function type(part: keyof Typed, text: string) {
    const next = { ...typed, [part]: text };
    setOwn(next);
    onChange(written(next));
  }
  return (
    <GroupFrame id={id} label={label} hint={hint} error={error} describedBy={describedBy}>
      <div className="date-field">
        {parts.map((part) => (
          <div key={part}>
            <label className="govuk-label" htmlFor={`${id}-${part}`}>
              {t(`date.${part}`)}
            </label>
            <input
              id={`${id}-${part}`}
              name={part === 'day' ? name : `${name}-${part}`}
              type="text"
              inputMode="numeric"
              dir="ltr"
              maxLength={part === 'year' ? 4 : 2}
              value={typed[part]}
              aria-invalid={error ? true : undefined}
              className={`govuk-input date-field__${part}${error ? ' govuk-input--error' : ''}`}
              onChange={(event) => type(part, event.target.value)}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
}
