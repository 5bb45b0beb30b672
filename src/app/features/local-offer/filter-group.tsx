import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { Icon } from '#app/ui/icon/icon.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { lettingIn } from '#domain/local-offer/chosen-filters.ts';
import { activeQuestions, type Question } from '#domain/local-offer/filters.ts';
import type { FilterPart } from './filter-ticks.tsx';

/** Lets in those who have not said, where something is chosen and there are any. */
function LetIn({ question, filters, counts, onChange }: FilterPart & { question: Question }) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const isIn = filters.unsaid.includes(question);
  const count = counts?.unsaid[question] ?? 0;
  if (!activeQuestions(filters).includes(question) || (count === 0 && !isIn)) return null;
  const others = filters.unsaid.filter((each) => each !== question);
  return (
    <Tick
      id={`unsaid-${question}`}
      name={`unsaid-${question}`}
      label={t('filters.letIn', { count, number: format.number(count) })}
      value={isIn}
      onChange={(yes) => onChange(lettingIn(filters, yes ? [...others, question] : others))}
    />
  );
}

export interface FilterGroupProps extends FilterPart {
  question: Question;
  /** What is chosen in it, said beside its name while it is shut. */
  chosen: string;
  children: ReactNode;
}

/** One question of the filters, shut until it is wanted. */
export const FilterGroup = ({ question, chosen, children, ...part }: FilterGroupProps) => {
  const { t } = useTranslation('local-offer');
  return (
    <details className="details filter-group">
      <summary className="details__summary">
        <Icon name="down" />
        <span>
          {t(`filters.question.${question}`)}
          {chosen && <span className="filter-group__chosen">{chosen}</span>}
        </span>
      </summary>
      <div className="filter-group__inside">
        {children}
        <LetIn question={question} {...part} />
      </div>
    </details>
  );
};
