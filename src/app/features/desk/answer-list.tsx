import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { listAnswers, type answersShown } from '#contract/comment-answer.ts';
import { AskedStatus } from './asked-status.tsx';
import { deskPaths } from './paths.ts';
import { useAsked } from './use-asked.ts';

const longest = 120;

const titleOf = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Groups of comments, each to be opened, answered and published. */
export function AnswerList({ show }: { show: (typeof answersShown)[number] }) {
  const { t } = useTranslation(['desk', 'comments']);
  const format = useFormat();
  const asked = useAsked(listAnswers, { query: { show } });
  const answers = asked.value?.answers ?? [];
  return (
    <>
      {asked.value && answers.length === 0 && <EmptyState icon="speech" title={t(`comments.none.${show}`)} />}
      <CardList>
        {answers.map(({ id, said, about, comments, publishedOn, changedAt }) => (
          <CardLink
            key={id}
            to={deskPaths.answer(id)}
            title={titleOf(said ?? comments[0]?.text ?? t('comments.noWords'))}
          >
            <p>
              {t(`comments:subject.${about}`)} ·{' '}
              {t('comments.many', { count: comments.length, number: format.number(comments.length) })}
            </p>
            <p className="hint">
              {publishedOn
                ? t('comments.publishedOn', { date: format.date(publishedOn) })
                : t('comments.changed', { when: format.dateTime(changedAt) })}
            </p>
          </CardLink>
        ))}
      </CardList>
      <AskedStatus asked={asked} again={() => void asked.again()} />
    </>
  );
}
