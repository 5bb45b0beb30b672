import { useEffect, useId, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaultWords } from '../form/fault-words.ts';
import type { Fault } from '../form/fault.ts';
import type { FaultWords } from '../form/fault-words.ts';

/** What the summary needs to know of a form. */
export interface Faulted {
  faults: readonly Fault[];
  described(name: string): { label: string; words: FaultWords | undefined };
}

function goToField(event: MouseEvent<HTMLAnchorElement>, name: string) {
  const field = event.currentTarget.closest('form')?.elements.namedItem(name);
  const target = field instanceof RadioNodeList ? field[0] : field;
  if (!(target instanceof HTMLElement)) return;
  event.preventDefault();
  (target.closest('fieldset, .govuk-form-group') ?? target).scrollIntoView();
  target.focus({ preventScroll: true });
}

/** Everything that is not right, above the form. It takes focus each time sending was tried. */
export function ErrorSummary({ form, attempt }: { form: Faulted; attempt: number }) {
  const { t } = useTranslation('common');
  const say = useFaultWords();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (form.faults.length === 0) return null;
  return (
    <div ref={box} className="govuk-error-summary" tabIndex={-1} role="alert" aria-labelledby={titleId}>
      <h2 className="govuk-error-summary__title" id={titleId}>
        {t('fault.summary')}
      </h2>
      <ul className="govuk-list govuk-error-summary__list">
        {form.faults.map((fault) => {
          const { label, words } = form.described(fault.at);
          return (
            <li key={fault.at}>
              <a href={`#${fault.at}`} onClick={(event) => goToField(event, fault.at)}>
                {say(fault, label, words)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
