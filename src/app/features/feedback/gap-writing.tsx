import { useTranslation } from 'react-i18next';
import { useDevice } from '#app/device/use-device.tsx';
import type { Keeping } from '#app/device/use-kept-words.ts';
import type { Entry } from '#app/device/outbox/entry.ts';
import { Form } from '#app/ui/form/form.tsx';
import type { Draft } from '#app/ui/form/use-form.ts';
import { Select } from '#app/ui/select/select.tsx';
import { TextArea } from '#app/ui/text-area/text-area.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { needTypes } from '#contract/plan.ts';
import { gapOf, gapWords, type GapWords } from './gap-words.ts';
import { gapSend } from './operations.ts';
import { putInOutbox } from './put-in-outbox.ts';
import { useWriting } from './use-writing.ts';

export interface GapWritingProps {
  start: Draft<GapWords>;
  keeping: Keeping;
  instead?: Entry;
}

/** The form for what somebody looked for and did not find. */
export function GapWriting({ start, keeping, instead }: GapWritingProps) {
  const { t } = useTranslation(['comments', 'feedback', 'local-offer']);
  const { outbox } = useDevice();
  const { form, send } = useWriting({
    shape: gapWords,
    start,
    keeping,
    instead,
    put: (words) => putInOutbox(outbox, gapSend, gapOf(words), instead),
  });
  return (
    <Form form={form} onValid={send} submit={t(instead ? 'feedback:change.submit' : 'missing.submit')}>
      <TextField
        {...form.text('looked')}
        label={t('missing.looked')}
        hint={t('missing.lookedHint')}
        wrong={{ empty: t('missing.lookedEmpty') }}
      />
      <TextField
        {...form.text('near')}
        label={t('missing.near')}
        hint={t('missing.nearHint')}
        wrong={{ other: t('missing.nearWrong') }}
        width={10}
      />
      <TextField
        {...form.text('age')}
        label={t('missing.age')}
        hint={t('missing.ageHint')}
        wrong={{ other: t('missing.ageWrong') }}
        inputMode="numeric"
        width={5}
      />
      <Select
        {...form.choice('need')}
        label={t('missing.need')}
        none={t('missing.needNone')}
        options={needTypes.map((value) => ({ value, label: t(`local-offer:needType.${value}`) }))}
      />
      <TextArea
        {...form.text('text')}
        label={t('missing.text')}
        hint={t('missing.textHint')}
        max={2000}
        rows={3}
      />
      <p>{t('missing.noName')}</p>
      <p className="hint">{t('feedback:submitHint')}</p>
    </Form>
  );
}
