import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { Status } from '#app/ui/status/status.tsx';

type Said = 'added' | 'removed' | 'went-back' | 'failed';
const words = {
  added: 'passkey.added',
  removed: 'passkey.removed',
  'went-back': 'passkey.wentBack',
  failed: 'passkey.failed',
} as const;

/** Whether this phone can; unknown until it has said so. */
function useMayHave(): boolean {
  const { vault } = useDevice();
  const [may, setMay] = useState(false);
  useEffect(() => {
    let isHere = true;
    void vault.mayHavePasskey().then((answer) => isHere && setMay(answer));
    return () => {
      isHere = false;
    };
  }, [vault]);
  return may;
}

/** The phone's own lock (a face, a finger, its code) in place of typing the PIN. Not shown where the phone cannot. */
export function PasskeySettings() {
  const { t } = useTranslation('settings');
  const { vault } = useDevice();
  const has = useWatch(vault.hasPasskey);
  const may = useMayHave();
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  async function change() {
    setBusy(true);
    const done = has ? await vault.removePasskey() : await vault.addPasskey();
    setBusy(false);
    setSaid(done.ok ? (done.value ?? 'removed') : 'failed');
  }
  if (!may && !has) return null;
  return (
    <>
      <h3>{t('passkey.title')}</h3>
      <p>{t(has ? 'passkey.on' : 'passkey.off')}</p>
      <Button look="quiet" icon="lock" busy={busy} onPress={() => void change()}>
        {t(has ? 'passkey.remove' : 'passkey.add')}
      </Button>
      <Status>{said && t(words[said])}</Status>
    </>
  );
}
