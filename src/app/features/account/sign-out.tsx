import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { leaveTo } from './leave-to.ts';
import { useUnsent } from './use-unsent.ts';

/** Signs out, and says what becomes of what is not sent. */
export function SignOut() {
  const { t } = useTranslation(['account', 'problems']);
  const { session } = useDevice();
  const unsent = useUnsent();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();
  async function signOut() {
    setBusy(true);
    const answer = await session.signOut();
    setBusy(false);
    setProblem(answer.ok ? undefined : answer.problem.code);
    if (answer.ok && answer.value.next) leaveTo(answer.value.next);
  }
  return (
    <>
      <p id="sign-out-hint">{unsent > 0 ? t('signOut.hintUnsent', { count: unsent }) : t('signOut.hint')}</p>
      <Button look="quiet" busy={busy} describedBy="sign-out-hint" onPress={() => void signOut()}>
        {t('signOut.button')}
      </Button>
      <Status>{problem && t('signOut.failed', { because: t(`problems:${problem}.title`) })}</Status>
    </>
  );
}
