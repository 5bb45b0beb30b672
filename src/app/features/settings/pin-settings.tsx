import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Choice } from '#app/ui/choice/choice.tsx';
import { PasskeySettings } from './passkey-settings.tsx';
import { settingsPaths } from './paths.ts';
import { SavedNote } from './saved-note.tsx';
import { useChange } from './use-change.ts';

const minutes = [1, 5, 15, 60] as const;

function LockAfter() {
  const { t } = useTranslation('settings');
  const { lockAfterMinutes } = useWatch(useDevice().settings);
  const { saved, change } = useChange();
  return (
    <>
      <Choice
        id="lock-after"
        name="lock-after"
        label={t('pin.after.label')}
        options={minutes.map((count) => ({ value: `${count}`, label: t('pin.after.minutes', { count }) }))}
        value={`${lockAfterMinutes}`}
        onChange={(count) => change({ lockAfterMinutes: Number(count) })}
      />
      <SavedNote saved={saved} />
    </>
  );
}

/** Whether a PIN is set, and the ways to set, change or take it off. */
export function PinSettings() {
  const { t } = useTranslation('settings');
  const { vault } = useDevice();
  const hasPin = useWatch(vault.hasPin);
  return (
    <section aria-labelledby="pin">
      <h2 id="pin">{t('pin.title')}</h2>
      <p>{t(hasPin ? 'pin.on' : 'pin.off')}</p>
      <ButtonRow>
        <ButtonLink to={settingsPaths.setPin} look="quiet" icon="lock">
          {t(hasPin ? 'pin.change' : 'pin.set')}
        </ButtonLink>
        {hasPin && (
          <ButtonLink to={settingsPaths.removePin} look="quiet">
            {t('pin.remove')}
          </ButtonLink>
        )}
        {hasPin && (
          <Button look="quiet" onPress={() => vault.lock()}>
            {t('pin.lockNow')}
          </Button>
        )}
      </ButtonRow>
      {hasPin && <PasskeySettings />}
      {hasPin && <LockAfter />}
    </section>
  );
}
