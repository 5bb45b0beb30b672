import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { appVersion } from '#app/device/app-version.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Status } from '#app/ui/status/status.tsx';

/** Which version this is, whether a newer one is ready, and which council it is connected to. */
export function AboutApp() {
  const { t } = useTranslation('settings');
  const { updates, council } = useDevice();
  const newer = useWatch(updates.waiting);
  const connected = useWatch(council);
  const [held, setHeld] = useState(false);
  async function take() {
    setHeld((await updates.take()) === 'held');
  }
  return (
    <section aria-labelledby="app">
      <h2 id="app">{t('app.title')}</h2>
      <SummaryList
        rows={[
          { name: t('app.council'), value: connected?.name },
          { name: t('app.version'), value: <span dir="ltr">{appVersion}</span> },
        ]}
      />
      {connected?.demo && <p>{t('app.demo')}</p>}
      <p>{t(newer ? 'app.new' : 'app.latest')}</p>
      {newer && <Button onPress={() => void take()}>{t('app.take')}</Button>}
      <Status>{held && t('app.held')}</Status>
      <p className="way-on">
        <Link to="/welcome">{t('app.welcome')}</Link>
      </p>
    </section>
  );
}
