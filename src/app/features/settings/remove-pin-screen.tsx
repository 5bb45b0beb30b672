import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { settingsPaths } from './paths.ts';
import { PresentPin } from './present-pin.tsx';
import './words.ts';

/** Takes the PIN off, for someone who knows it. */
export function RemovePinScreen() {
  const { t } = useTranslation('settings');
  const { vault } = useDevice();
  const navigate = useNavigate();
  return (
    <Page title={t('pinPage.removeTitle')} lead={t('pinPage.removeText')} back={settingsPaths.all}>
      <PresentPin
        attempt={(pin) => vault.removePin(pin)}
        onRight={() => navigate(settingsPaths.all, { replace: true, state: { pin: 'removed' } })}
        submit={t('pinPage.submitRemove')}
      />
    </Page>
  );
}
