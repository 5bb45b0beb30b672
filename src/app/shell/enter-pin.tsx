import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unlocking } from '#app/device/vault/vault.ts';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '../ui/button/button.tsx';
import { ButtonRow } from '../ui/button/button-row.tsx';
import { Page } from '../ui/page/page.tsx';
import { TextField } from '../ui/text-field/text-field.tsx';
import { ForgottenPin } from './forgotten-pin.tsx';
import { OpenByPasskey } from './open-by-passkey.tsx';
import { PinAnswer } from './pin-answer.tsx';
import { useCountdown } from './use-countdown.ts';

export interface EnterPinProps {
  name: string;
  onSomeoneElse: () => void;
}

/** The PIN. A wrong one costs tries and then a wait, and never anything that was written. */
export function EnterPin({ name, onSomeoneElse }: EnterPinProps) {
  const { t } = useTranslation('shell');
  const { vault } = useDevice();
  const [pin, setPin] = useState('');
  const [answer, setAnswer] = useState<Unlocking | undefined>();
  const [busy, setBusy] = useState(false);
  const [seconds, waitFor] = useCountdown();

  async function open() {
    if (busy || seconds > 0) return;
    setBusy(true);
    const next = await vault.unlock(pin);
    setBusy(false);
    setAnswer(next);
    if (next.is !== 'open') setPin('');
    if (next.is === 'wrong' || next.is === 'wait') waitFor(next.waitSeconds);
  }
  return (
    <Page title={t('unlock.title', { name })}>
      <OpenByPasskey />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <PinAnswer answer={answer} seconds={seconds} />
        <TextField
          id="pin"
          name="pin"
          type="password"
          autoComplete="current-password"
          label={t('unlock.pin')}
          hint={t('unlock.pinHint')}
          value={pin}
          onChange={setPin}
        />
        <ButtonRow>
          <Button type="submit" icon="lock" busy={busy || seconds > 0}>
            {t('unlock.open')}
          </Button>
          <Button look="quiet" onPress={onSomeoneElse}>
            {t('unlock.someoneElse')}
          </Button>
        </ButtonRow>
      </form>
      <ForgottenPin summary={t('unlock.forgotten')} />
    </Page>
  );
}
