import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { saveFile } from '#app/ui/file/save-file.ts';
import { Status } from '#app/ui/status/status.tsx';

/** What someone wrote for themselves, as a file that is their own. */
export function ExportNotebook() {
  const { t } = useTranslation('settings');
  const { notebook, today } = useDevice();
  const size = useWatch(notebook.size);
  const day = useWatch(today);
  const [done, setDone] = useState(false);
  async function save() {
    saveFile(await notebook.exportAll(), `${t('notebook.fileName')}-${day}.json`);
    setDone(true);
  }
  if (size === 0) return null;
  return (
    <section aria-labelledby="notebook">
      <h2 id="notebook">{t('notebook.title')}</h2>
      <p>{t('notebook.text')}</p>
      <p>{t('notebook.warning')}</p>
      <Button look="quiet" icon="download" onPress={() => void save()}>
        {t('notebook.button')}
      </Button>
      <Status>{done && t('notebook.done')}</Status>
    </section>
  );
}
