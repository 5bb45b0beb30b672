import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Later } from '#app/ui/later/later.tsx';
import { ReadAloud } from '#app/ui/read-aloud/read-aloud.tsx';
import { Term } from '#app/ui/term/term.tsx';
import type { TermId } from '#app/ui/term/term-id.ts';
import type { SectionLetter } from '#contract/plan.ts';

export interface PlanSectionProps {
  letter: SectionLetter;
  /** How many things the section holds: with none it says so in a line. */
  count: number;
  empty?: string;
  children?: ReactNode;
}

const sectionTerm: Record<SectionLetter, TermId> = {
  A: 'section-a',
  B: 'section-b',
  C: 'section-c',
  D: 'section-d',
  E: 'section-e',
  F: 'section-f',
  G: 'section-g',
  H1: 'section-h',
  H2: 'section-h',
  I: 'section-i',
  J: 'section-j',
  K: 'section-k',
};

export const sectionId = (letter: SectionLetter) => `section-${letter}`;

/** One lettered section of a plan: its letter for meetings, its plain name for people, and a button to hear it. */
export function PlanSection({ letter, count, empty, children }: PlanSectionProps) {
  const { t } = useTranslation('plan');
  const words = useRef<HTMLDivElement>(null);
  const id = sectionId(letter);
  return (
    <section className="plan-section" id={id} aria-labelledby={`${id}-title`}>
      <div ref={words}>
        <h2 className="plan-section__title" id={`${id}-title`} tabIndex={-1}>
          <Term id={sectionTerm[letter]}>
            <span className="plan-section__letter">{t('section', { letter })}</span>
          </Term>{' '}
          {t(`sections.${letter}.title`)}
        </h2>
        <p className="plan-section__what">{t(`sections.${letter}.what`)}</p>
        {count > 0 ? (
          <Later>{children}</Later>
        ) : (
          <p className="plan-section__empty">{empty ?? t(`empty.${letter}`)}</p>
        )}
      </div>
      {count > 0 && (
        <Later>
          <div className="plan-section__tools no-print">
            <ReadAloud of={words} />
            <a href="#parts">{t('top')}</a>
          </div>
        </Later>
      )}
    </section>
  );
}
