import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import type { Unlocking } from '#app/device/vault/vault.ts';
import { Form } from '#app/ui/form/form.tsx';
import { useForm } from '#app/ui/form/use-form.ts';
import { Page } from '#app/ui/page/page.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { settingsPaths } from './paths.ts';
import { PinAnswer } from './pin-answer.tsx';
import { presentPin } from './pin-shape.ts';
import './words.ts';

/** Takes the PIN off, for someone who knows it. */
export function RemovePinScreen() {
  const { t } = useTranslation('settings');
  const { vault } = useDevice();
  const navigate = useNavigate();
  const [answer, setAnswer] = useState<Unlocking>();
  const form = useForm(presentPin, {});
  async function remove({ pin }: { pin: string }) {
    const unlocking = await vault.removePin(pin);
    setAnswer(unlocking);
    form.reset({});
    if (unlocking.is === 'open')
      await navigate(settingsPaths.all, { replace: true, state: { pin: 'removed' } });
  }
  return (
    <Page title={t('pinPage.removeTitle')} lead={t('pinPage.removeText')} back={settingsPaths.all}>
      <PinAnswer answer={answer} />
      <Form form={form} onValid={remove} submit={t('pinPage.submitRemove')}>
        <TextField
          {...form.text('pin')}
          type="password"
          label={t('pinPage.old')}
          wrong={{ empty: t('pinPage.oldEmpty') }}
          autoComplete="current-password"
          width={10}
        />
      </Form>
    </Page>
  );
}
