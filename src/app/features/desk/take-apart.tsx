import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { ConfirmDialog } from '#app/ui/confirm-dialog/confirm-dialog.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { ungroupComments } from '#contract/comment-answer.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { deskPaths } from './paths.ts';

/** Takes a group apart, so that its comments can be grouped another way. */
export function TakeApart({ answerId }: { answerId: string }) {
  const { t } = useTranslation('desk');
  const { ask } = useDevice();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();
  async function takeApart() {
    setAsking(false);
    const reply = await ask(ungroupComments, { params: { id: answerId } });
    if (reply.ok) await navigate(deskPaths.comments());
    else setProblem(reply.problem.code);
  }
  return (
    <>
      <ButtonRow>
        <Button look="quiet" onPress={() => setAsking(true)}>
          {t('apart.button')}
        </Button>
      </ButtonRow>
      {problem && <ProblemNotice code={problem} announce />}
      <ConfirmDialog
        open={asking}
        title={t('apart.title')}
        confirm={t('apart.button')}
        onConfirm={() => void takeApart()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('apart.text')}</p>
      </ConfirmDialog>
    </>
  );
}
