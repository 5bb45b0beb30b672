import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { saveFile } from '#app/ui/file/save-file.ts';
import { Status } from '#app/ui/status/status.tsx';

/** Everything the council does not have yet, as a file that is the person's own. */
export function ExportUnsent() {
  const { t } = useTranslation('waiting');
  const { outbox, today } = useDevice();
  const day = useWatch(today);
  const [done, setDone] = useState(false);
  async function save() {
    saveFile(await outbox.exportUnsent(), `${t('export.fileName')}-${day}.json`);
    setDone(true);
  }
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <p>{t('export.text')}</p>
      <p>{t('export.warning')}</p>
      <Button look="quiet" icon="download" onPress={() => void save()}>
        {t('export.button')}
      </Button>
      <Status>{done && t('export.done')}</Status>
    </section>
  );
}
