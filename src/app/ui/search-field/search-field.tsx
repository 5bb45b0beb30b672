import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon/icon.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';

export interface SearchFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** On Enter or the button. Searches that answer while typing leave it out. */
  onSearch?: () => void;
}

/** A search box that is a search landmark. */
export function SearchField({ label, hint, value, onChange, onSearch }: SearchFieldProps) {
  const { t } = useTranslation('common');
  const id = useId();
  return (
    // The `search` element says the same, but phones of a few years ago do not know it.
    <form
      className="search-field"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch?.();
      }}
    >
      <label className="govuk-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div className="govuk-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="search-field__box">
        <input
          id={id}
          className="govuk-input"
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          value={value}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        <button type="submit" className="search-field__go">
          <Icon name="search" />
          <VisuallyHidden>{t('search')}</VisuallyHidden>
        </button>
      </div>
    </form>
  );
}
