import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';

/** Offers a newer version. It is never taken without being asked for, nor while something is half written. */
export function UpdateOffer() {
  const { t } = useTranslation('shell');
  const { updates } = useDevice();
  const waiting = useWatch(updates.waiting);
  const [held, setHeld] = useState(false);
  const take = async () => setHeld((await updates.take()) === 'held');
  return (
    <div aria-live="polite">
      {waiting && (
        <div className="line line--new">
          <p>
            <strong>{t('update.title')}.</strong> {held ? t('update.held') : t('update.text')}
          </p>
          <button type="button" className="line__button" onClick={() => void take()}>
            {t('update.take')}
          </button>
        </div>
      )}
    </div>
  );
}
