import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unlocking } from '#app/device/vault/vault.ts';
import { Form } from '#app/ui/form/form.tsx';
import { useForm } from '#app/ui/form/use-form.ts';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { PinAnswer } from './pin-answer.tsx';
import { presentPin } from './pin-shape.ts';

export interface PresentPinProps {
  /** What is tried with the PIN. */
  attempt: (pin: string) => Promise<Unlocking>;
  onRight: () => void | Promise<void>;
  submit: string;
}

/** Asks for the PIN that is set, before anything is changed about it. */
export function PresentPin({ attempt, onRight, submit }: PresentPinProps) {
  const { t } = useTranslation('settings');
  const [answer, setAnswer] = useState<Unlocking>();
  const form = useForm(presentPin, {});
  async function check({ pin }: { pin: string }) {
    const unlocking = await attempt(pin);
    setAnswer(unlocking);
    form.reset({});
    if (unlocking.is === 'open') await onRight();
  }
  return (
    <>
      <PinAnswer answer={answer} />
      <Form form={form} onValid={check} submit={submit}>
        <TextField
          {...form.text('pin')}
          type="password"
          label={t('pinPage.old')}
          wrong={{ empty: t('pinPage.oldEmpty') }}
          autoComplete="current-password"
          width={10}
        />
      </Form>
    </>
  );
}
