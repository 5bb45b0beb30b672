import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { Details } from '#app/ui/details/details.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { asideReasons, putCommentAside, type AsideReason } from '#contract/comment-answer.ts';
import type { ProblemCode } from '#contract/problem.ts';

interface PutAsideProps {
  commentId: string;
  isAside: boolean;
  onDone: () => void;
}

/** Puts a comment aside that the law lets a council not publish, with the reason, or brings it back. */
export function PutAside({ commentId, isAside, onDone }: PutAsideProps) {
  const { t } = useTranslation('desk');
  const { ask } = useDevice();
  const [problem, setProblem] = useState<ProblemCode>();
  async function put(reason: AsideReason | null) {
    const reply = await ask(putCommentAside, { params: { id: commentId }, body: { reason } });
    if (reply.ok) onDone();
    else setProblem(reply.problem.code);
  }
  return (
    <>
      {isAside ? (
        <Button look="quiet" onPress={() => void put(null)}>
          {t('aside.back')}
        </Button>
      ) : (
        <Details summary={t('aside.title')}>
          <p>{t('aside.law')}</p>
          {asideReasons.map((reason) => (
            <Button key={reason} look="quiet" onPress={() => void put(reason)}>
              {t(`aside.${reason}`)}
            </Button>
          ))}
        </Details>
      )}
      {problem && <ProblemNotice code={problem} announce />}
    </>
  );
}
