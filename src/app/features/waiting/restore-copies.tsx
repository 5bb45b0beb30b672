import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { useDevice } from '#app/device/use-device.tsx';
import { Form } from '#app/ui/form/form.tsx';
import { useForm } from '#app/ui/form/use-form.ts';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { line } from '#contract/shape.ts';

const recovery = z.object({ code: line(100) });

type Answer = { restored: number; unreadable: number } | { because: ProblemCode };

function Says({ answer }: { answer: Answer }) {
  const { t } = useTranslation(['waiting', 'problems']);
  if ('restored' in answer)
    return (
      <>
        {t('safe.restored', { count: answer.restored })}{' '}
        {answer.unreadable > 0 && t('safe.unreadable', { count: answer.unreadable })}
      </>
    );
  if (answer.because === 'invalid') return t('safe.wrongLetter');
  if (answer.because === 'unreadable') return t('safe.wrongCode');
  return t('safe.failed', { because: t(`problems:${answer.because}.title`) });
}

/** Brings back what a safe copy holds, with the code that only its owner has. */
export function RestoreCopies() {
  const { t } = useTranslation('waiting');
  const { safeCopies } = useDevice();
  const form = useForm(recovery, {});
  const [answer, setAnswer] = useState<Answer>();
  async function restore({ code }: { code: string }) {
    setAnswer(undefined);
    const brought = await safeCopies.restore(code);
    setAnswer(brought.ok ? brought.value : { because: brought.problem.code });
    if (brought.ok) form.reset({});
  }
  return (
    <>
      <p>{t('safe.restoreText')}</p>
      <Form form={form} onValid={restore} submit={t('safe.restoreButton')}>
        <TextField
          {...form.text('code')}
          label={t('safe.restoreLabel')}
          hint={t('safe.restoreHint')}
          autoComplete="off"
        />
      </Form>
      <Status>{answer && <Says answer={answer} />}</Status>
    </>
  );
}
