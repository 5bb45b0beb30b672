import { useTranslation } from 'react-i18next';
import { sectionLetters } from '#contract/plan.ts';
import { sectionId } from './plan-section.tsx';

/** The parts of a plan by letter and plain name, each a jump away. */
export function PlanJumpList({ pathways }: { pathways: readonly unknown[] }) {
  const { t } = useTranslation('plan');
  return (
    <nav className="plan-jumps no-print" aria-labelledby="parts">
      <h2 id="parts" tabIndex={-1}>
        {t('jump')}
      </h2>
      <ol>
        {sectionLetters.map((letter) => (
          <li key={letter}>
            <a href={`#${sectionId(letter)}`}>
              <span className="plan-section__letter" aria-hidden="true">
                {letter}
              </span>
              <span>{t(`sections.${letter}.title`)}</span>
            </a>
          </li>
        ))}
        {pathways.length > 0 && (
          <li>
            <a href="#pathways">{t('pathways.title')}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
