import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { PasskeyUnlocking } from '#app/device/vault/vault.ts';
import { Button } from '../ui/button/button.tsx';
import { Status } from '../ui/status/status.tsx';

/** The phone's own lock in place of the PIN, for those who have asked for it. */
export function OpenByPasskey() {
  const { t } = useTranslation('shell');
  const { vault } = useDevice();
  const has = useWatch(vault.hasPasskey);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<PasskeyUnlocking>();
  async function open() {
    setBusy(true);
    setAnswer(await vault.unlockByPasskey());
    setBusy(false);
  }
  if (!has) return null;
  return (
    <>
      <Button icon="person" busy={busy} onPress={() => void open()}>
        {t('unlock.byPasskey')}
      </Button>
      <Status>{answer && answer !== 'open' && t('unlock.byPasskeyFailed')}</Status>
    </>
  );
}
