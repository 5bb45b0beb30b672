import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { answersShown, commentsShown } from '#contract/comment-answer.ts';
import { AnswerList } from './answer-list.tsx';
import { DeskPage } from './desk-page.tsx';
import { LooseComments } from './loose-comments.tsx';
import { deskPaths } from './paths.ts';
import '#app/i18n/comments-words.ts';

const lists = ['new', ...answersShown, 'aside'] as const;
type List = (typeof lists)[number];

function ListChoice({ shown }: { shown: List }) {
  const { t } = useTranslation('desk');
  return (
    <nav className="choices no-print" aria-label={t('lists.label')}>
      <ul>
        {lists.map((list) => (
          <li key={list}>
            <Link to={deskPaths.comments(list)} aria-current={list === shown ? 'page' : undefined}>
              {t(`lists.${list}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Comments on the Local Offer for the council's officers: new, grouped, answered, published, and put aside. */
export function SeeCommentsScreen() {
  const { t } = useTranslation('desk');
  const asked = useSearchParams()[0].get('show');
  const shown = lists.find((list) => list === asked) ?? 'new';
  const loose = commentsShown.find((each) => each === shown);
  const answers = answersShown.find((each) => each === shown);
  return (
    <DeskPage title={t('comments.title')} lead={t('comments.lead')} action="comments.answer">
      <ListChoice shown={shown} />
      {loose && <LooseComments key={loose} show={loose} />}
      {answers && <AnswerList key={answers} show={answers} />}
    </DeskPage>
  );
}
