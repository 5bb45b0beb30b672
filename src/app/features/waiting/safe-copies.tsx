import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { SafeCopiesState } from '#app/device/safe-copies/safe-copies.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Details } from '#app/ui/details/details.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { RecoveryCode } from './recovery-code.tsx';
import { RestoreCopies } from './restore-copies.tsx';

function CopiesSay({ state }: { state: Extract<SafeCopiesState, { is: 'on' }> }) {
  const { t } = useTranslation(['waiting', 'problems']);
  const because = state.because ? `${t(`problems:${state.because}.title`)}.` : t('safe.waitingForSignal');
  return (
    <>
      <p>
        {t('safe.on')} {t('safe.keptCount', { count: state.kept })}
      </p>
      {state.waiting > 0 && <p>{t('safe.notYet', { count: state.waiting, because })}</p>}
      {state.tooLong > 0 && <p>{t('safe.tooLong', { count: state.tooLong })}</p>}
    </>
  );
}

function useTurning() {
  const { safeCopies } = useDevice();
  const [code, setCode] = useState<string>();
  const [said, setSaid] = useState<'off' | ProblemCode>();
  const [busy, setBusy] = useState(false);
  async function turnOn() {
    setBusy(true);
    const answer = await safeCopies.turnOn();
    setCode(answer.ok ? answer.value : undefined);
    setSaid(answer.ok ? undefined : answer.problem.code);
    setBusy(false);
  }
  async function turnOff() {
    setBusy(true);
    const answer = await safeCopies.turnOff();
    setSaid(answer.ok ? 'off' : answer.problem.code);
    setBusy(false);
  }
  return { code, said, busy, turnOn, turnOff, written: () => setCode(undefined) };
}

/** A sealed copy of what is not sent, on the council's server, for someone who has signed in. */
export function SafeCopies() {
  const { t } = useTranslation(['waiting', 'problems']);
  const { safeCopies, session } = useDevice();
  const state = useWatch(safeCopies.state);
  const who = useWatch(session);
  const { code, said, busy, turnOn, turnOff, written } = useTurning();
  if (state.is === 'off' && who.is !== 'signed-in' && !said) return null;
  return (
    <section aria-labelledby="safe">
      <h2 id="safe">{t('safe.title')}</h2>
      <p>{t('safe.text')}</p>
      <p>{t('safe.onlyNamed')}</p>
      {state.is === 'on' && <CopiesSay state={state} />}
      {code && <RecoveryCode code={code} onWritten={written} />}
      {state.is === 'off' && who.is === 'signed-in' && (
        <Button look="quiet" busy={busy} onPress={() => void turnOn()}>
          {t('safe.turnOn')}
        </Button>
      )}
      {state.is === 'on' && (
        <Button look="quiet" busy={busy} onPress={() => void turnOff()}>
          {t('safe.turnOff')}
        </Button>
      )}
      <Status>
        {said &&
          (said === 'off' ? t('safe.offDone') : t('safe.failed', { because: t(`problems:${said}.title`) }))}
      </Status>
      {who.is === 'signed-in' && (
        <Details summary={t('safe.restore')}>
          <RestoreCopies />
        </Details>
      )}
    </section>
  );
}
