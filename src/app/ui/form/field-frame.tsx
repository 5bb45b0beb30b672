import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';

export function FieldHint({ id, hint }: { id: string; hint: string | undefined }) {
  return hint ? (
    <div className="govuk-hint" id={`${id}-hint`}>
      {hint}
    </div>
  ) : null;
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const { t } = useTranslation('common');
  return error ? (
    <p className="govuk-error-message" id={`${id}-error`}>
      <VisuallyHidden>{t('fault.before')}</VisuallyHidden> {error}
    </p>
  ) : null;
}

interface FieldFrameProps {
  id: string;
  label: string;
  hint: string | undefined;
  error: string | undefined;
  children: ReactNode;
}

/** Label, hint and error around a text control. */
export const FieldFrame = ({ id, label, hint, error, children }: FieldFrameProps) => (
  <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
    <label className="govuk-label" htmlFor={id}>
      {label}
    </label>
    <FieldHint id={id} hint={hint} />
    <FieldError id={id} error={error} />
    {children}
  </div>
);

/** The same around a group of radios, as a fieldset. */
export const GroupFrame = ({
  id,
  label,
  hint,
  error,
  describedBy,
  children,
}: FieldFrameProps & { describedBy: string | undefined }) => (
  <div className={error ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group'}>
    <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
      <legend className="govuk-fieldset__legend">{label}</legend>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  </div>
);
