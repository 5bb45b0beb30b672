import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';

export interface TimelineStep {
  id: string;
  /** A calendar date, where there is one. */
  on?: string;
  title: ReactNode;
  when: 'past' | 'now' | 'ahead';
  children?: ReactNode;
}

/** Steps in order, with where we are now. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li
          className={`timeline__step timeline__step--${step.when}`}
          key={step.id}
          aria-current={step.when === 'now' ? 'step' : undefined}
        >
          <VisuallyHidden>{t(`timeline.${step.when}`)} </VisuallyHidden>
          {step.on && (
            <time className="timeline__date" dateTime={step.on}>
              {format.date(step.on)}
            </time>
          )}
          <p className="timeline__title">{step.title}</p>
          {step.children}
        </li>
      ))}
    </ol>
  );
}
