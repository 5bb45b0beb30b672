import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '../ui/button/button.tsx';
import { ConfirmDialog } from '../ui/confirm-dialog/confirm-dialog.tsx';
import { Details } from '../ui/details/details.tsx';

/** Nobody can get a PIN back: the key is made from it. What is left is to start again with what the council has. */
export function ForgottenPin({ summary }: { summary: string }) {
  const { t } = useTranslation('shell');
  const device = useDevice();
  const [asking, setAsking] = useState(false);

  async function clear() {
    await device.forget();
    setAsking(false);
  }
  return (
    <Details summary={summary}>
      <p>{t('unlock.forgottenText')}</p>
      <Button look="danger" icon="bin" onPress={() => setAsking(true)}>
        {t('unlock.clear')}
      </Button>
      <ConfirmDialog
        open={asking}
        danger
        title={t('unlock.clearConfirm')}
        confirm={t('unlock.clear')}
        onConfirm={() => void clear()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('unlock.forgottenText')}</p>
      </ConfirmDialog>
    </Details>
  );
}
