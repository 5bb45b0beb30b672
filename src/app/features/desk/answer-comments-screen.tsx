import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useKeptWords } from '#app/device/use-kept-words.ts';
import { CardList } from '#app/ui/card/card-list.tsx';
import { readAnswer, type AnswerAtDesk } from '#contract/comment-answer.ts';
import { AskedStatus } from './asked-status.tsx';
import type { AnswerForm } from './answer-words.ts';
import { CommentCard } from './comment-card.tsx';
import { DeskPage } from './desk-page.tsx';
import { LeftOutLog } from './left-out-log.tsx';
import { deskPaths } from './paths.ts';
import { TakeApart } from './take-apart.tsx';
import { useAsked } from './use-asked.ts';
import { WriteAnswer } from './write-answer.tsx';
import '#app/i18n/comments-words.ts';

function Answer({ fetched }: { fetched: AnswerAtDesk }) {
  const { t } = useTranslation('desk');
  const [answer, setAnswer] = useState(fetched);
  const { kept, keeping } = useKeptWords<AnswerForm>(`desk-answer/${fetched.id}`);
  return (
    <>
      <section aria-labelledby="comments">
        <h2 id="comments">{t('answer.comments')}</h2>
        <CardList>
          {answer.comments.map((comment) => (
            <CommentCard key={comment.id} comment={comment} />
          ))}
        </CardList>
      </section>
      <h2>{t('answer.public')}</h2>
      {kept.is === 'here' && (
        <WriteAnswer answer={answer} kept={kept.words} keeping={keeping} onSaved={setAnswer} />
      )}
      <LeftOutLog leftOut={answer.leftOut} />
      {answer.state === 'draft' && <TakeApart answerId={answer.id} />}
    </>
  );
}

function Fetched({ answerId }: { answerId: string }) {
  const asked = useAsked(readAnswer, { params: { id: answerId } });
  return (
    <>
      {asked.value && <Answer key={answerId} fetched={asked.value} />}
      <AskedStatus asked={asked} again={() => void asked.again()} />
    </>
  );
}

/** One group of comments: what families wrote, the public words, the answer and the action. */
export function AnswerCommentsScreen() {
  const { answerId = '' } = useParams();
  const { t } = useTranslation('desk');
  return (
    <DeskPage title={t('answer.title')} back={deskPaths.comments('grouped')} action="comments.answer">
      <Fetched key={answerId} answerId={answerId} />
    </DeskPage>
  );
}
