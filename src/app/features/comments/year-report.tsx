import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '#app/i18n/use-format.ts';
import { CardList } from '#app/ui/card/card-list.tsx';
import { AnswerCard } from './answer-card.tsx';
import type { AnsweredYear } from './by-year.ts';
import { commentPaths } from './paths.ts';

/** One year: how many comments were answered, and each answer. */
export function YearReport({ year, alone }: { year: AnsweredYear; alone: 'alone' | 'among-others' }) {
  const { t } = useTranslation('comments');
  const format = useFormat();
  const { answers } = year;
  const comments = answers.reduce((sum, answer) => sum + answer.comments, 0);
  const dates = { from: format.date(year.from), to: format.date(year.to) };
  return (
    <section aria-labelledby={`year-${year.to}`}>
      <h2 id={`year-${year.to}`}>{t('read.year', dates)}</h2>
      <p>
        {answers.length === 0
          ? t('read.nothingYet')
          : t('read.sum', { count: comments, number: format.number(comments) })}
      </p>
      {alone === 'among-others' && answers.length > 0 && (
        <p className="way-on">
          <Link to={commentPaths.year(year.to)}>{t('read.report', { to: dates.to })}</Link>
        </p>
      )}
      <CardList>
        {answers.map((answer) => (
          <AnswerCard key={answer.id} answer={answer} />
        ))}
      </CardList>
    </section>
  );
}
