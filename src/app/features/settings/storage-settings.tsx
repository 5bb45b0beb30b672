import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { SaveData } from './save-data.tsx';

const keptWords = { yes: 'storage.yes', no: 'storage.no', unknown: 'storage.dontKnow' } as const;

function AskToKeep() {
  const { t } = useTranslation('settings');
  const { storage } = useDevice();
  const { kept } = useWatch(storage);
  const [asked, setAsked] = useState(false);
  async function ask() {
    await storage.ask();
    setAsked(true);
  }
  return (
    <>
      {kept !== 'yes' && (
        <>
          <p>{t('storage.install')}</p>
          <Button look="quiet" onPress={() => void ask()}>
            {t('storage.ask')}
          </Button>
        </>
      )}
      <Status>{asked && t(kept === 'yes' ? 'storage.asked' : 'storage.refused')}</Status>
    </>
  );
}

/** How much is kept on this phone, and whether the phone has agreed to keep it. */
export function StorageSettings() {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { storage, localOffer } = useDevice();
  const { kept, usedBytes, works } = useWatch(storage);
  const { services } = useWatch(localOffer.state);
  const used = usedBytes === null ? t('storage.unknown') : format.bytes(usedBytes);
  return (
    <section aria-labelledby="storage">
      <h2 id="storage">{t('storage.title')}</h2>
      {!works && <Notice kind="warning">{t('storage.broken')}</Notice>}
      <SummaryList
        rows={[
          { name: t('storage.used'), value: used },
          { name: t('storage.localOffer'), value: format.number(services) },
          works && { name: t('storage.kept'), value: t(keptWords[kept]) },
        ]}
      />
      {works && <AskToKeep />}
      <SaveData />
    </section>
  );
}
