import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { groupComments, listComments } from '#contract/comment-answer.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { AskedStatus } from './asked-status.tsx';
import { CommentCard } from './comment-card.tsx';
import { deskPaths } from './paths.ts';
import { PutAside } from './put-aside.tsx';
import { useAsked } from './use-asked.ts';

/** The comments that an officer has ticked, to be answered together. */
function useGrouping(onConflict: () => void) {
  const { ask } = useDevice();
  const navigate = useNavigate();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<ProblemCode>();
  async function group() {
    const reply = await ask(groupComments, { body: { comments: [...ticked] } });
    if (reply.ok) return navigate(deskPaths.answer(reply.value.id));
    setProblem(reply.problem.code);
    setTicked([]);
    onConflict();
  }
  const tick = (id: string, isTicked: boolean) =>
    setTicked((was) => [...was.filter((each) => each !== id), ...(isTicked ? [id] : [])]);
  return { ticked, tick, problem, group: () => void group() };
}

/** Comments in no group, newest first, to be grouped or put aside. */
export function LooseComments({ show }: { show: 'new' | 'aside' }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const [before, setBefore] = useState<string>();
  const asked = useAsked(listComments, { query: { show, before } });
  const again = () => void asked.again();
  const { ticked, tick, problem, group } = useGrouping(again);
  const comments = asked.value?.comments ?? [];
  const next = asked.value?.next;
  return (
    <>
      {problem && <ProblemNotice code={problem} announce />}
      {asked.value && comments.length === 0 && (
        <EmptyState icon="speech" title={t(`comments.none.${show}`)} />
      )}
      <CardList>
        {comments.map((comment) => (
          <CommentCard key={comment.id} comment={comment}>
            {show === 'new' && (
              <Tick
                id={`group-${comment.id}`}
                name="group"
                label={t('comments.tick')}
                value={ticked.includes(comment.id)}
                onChange={(isTicked) => tick(comment.id, isTicked)}
              />
            )}
            <PutAside commentId={comment.id} isAside={comment.aside !== null} onDone={again} />
          </CommentCard>
        ))}
      </CardList>
      {ticked.length > 0 && (
        <Button onPress={group}>
          {t('comments.group', { count: ticked.length, number: format.number(ticked.length) })}
        </Button>
      )}
      <AskedStatus asked={asked} again={again} />
      {next && (
        <Button look="quiet" onPress={() => setBefore(next)}>
          {t('comments.older')}
        </Button>
      )}
    </>
  );
}
