import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { UpdateOffer } from './update-offer.tsx';

/** What is true of the whole app just now: a made-up council, no connection, nothing can be kept, a newer version. */
export function DockLines() {
  const { t } = useTranslation('shell');
  const { council, connection, storage } = useDevice();
  const demo = useWatch(council)?.demo ?? false;
  const unreachable = useWatch(connection) === 'unreachable';
  const { works } = useWatch(storage);
  return (
    <footer className="dock__lines">
      <UpdateOffer />
      <div aria-live="polite">
        {unreachable && <p className="line line--strong">{t('offline')}</p>}
        {!works && <p className="line line--strong">{t('noStorage')}</p>}
      </div>
      {demo && <p className="line line--demo">{t('demo')}</p>}
    </footer>
  );
}
