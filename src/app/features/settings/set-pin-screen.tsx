import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Form } from '#app/ui/form/form.tsx';
import { useForm } from '#app/ui/form/use-form.ts';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { settingsPaths } from './paths.ts';
import { newPin } from './pin-shape.ts';
import { PresentPin } from './present-pin.tsx';
import './words.ts';

function NewPin({ onSet, submit }: { onSet: () => void; submit: string }) {
  const { t } = useTranslation('settings');
  const { vault } = useDevice();
  const form = useForm(newPin, {});
  async function set({ pin }: { pin: string }) {
    const done = await vault.setPin(pin);
    if (!done.ok) return done.problem.code;
    onSet();
    return undefined;
  }
  const words = { empty: t('pinPage.empty'), too_small: t('pinPage.short'), too_big: t('pinPage.long') };
  return (
    <>
      <p>{t('pinPage.lead')}</p>
      <Notice kind="warning">{t('pinPage.warning')}</Notice>
      <Form form={form} onValid={set} submit={submit}>
        <TextField
          {...form.text('pin')}
          type="password"
          label={t('pinPage.new')}
          hint={t('pinPage.newHint')}
          wrong={words}
          autoComplete="new-password"
          width={10}
        />
        <TextField
          {...form.text('again')}
          type="password"
          label={t('pinPage.again')}
          wrong={{ empty: t('pinPage.againEmpty'), other: t('pinPage.different') }}
          autoComplete="new-password"
          width={10}
        />
      </Form>
    </>
  );
}

/** Sets a PIN, or changes it after asking for the one there is. */
export function SetPinScreen() {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { vault } = useDevice();
  const hasPin = useWatch(vault.hasPin);
  const [changing] = useState(hasPin);
  const [right, setRight] = useState(!hasPin);
  const next = params.get('next') === 'welcome' ? '/welcome?page=3' : settingsPaths.all;
  const done = () => void navigate(next, { replace: true, state: { pin: 'set' } });
  return (
    <Page title={t(changing ? 'pinPage.changeTitle' : 'pinPage.setTitle')} back={next}>
      {right ? (
        <NewPin onSet={done} submit={t(changing ? 'pinPage.submitChange' : 'pinPage.submitSet')} />
      ) : (
        <PresentPin
          attempt={(pin) => vault.unlock(pin)}
          onRight={() => setRight(true)}
          submit={t('pinPage.next')}
        />
      )}
    </Page>
  );
}
