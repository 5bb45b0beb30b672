import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { Button } from '#app/ui/button/button.tsx';
import { Faces } from '#app/ui/faces/faces.tsx';
import { Form } from '#app/ui/form/form.tsx';
import type { FormState } from '#app/ui/form/use-form.ts';
import { TextArea } from '#app/ui/text-area/text-area.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { feedbackDraft } from '#contract/feedback.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { fromWhom, FromWhom, type NameChoice } from './from-whom.tsx';
import type { Writer } from './use-writer.ts';

/** What the form asks: the words for the council, and whether a name goes with them. */
export const feedbackWords = z.extend(feedbackDraft, { from: fromWhom });
export type FeedbackWords = z.output<typeof feedbackWords>;

const longest = 5000;

export interface FeedbackFormProps {
  form: FormState<FeedbackWords>;
  /** The writer, or undefined for someone with no account, whose words go with no name. */
  writer: Writer | undefined;
  /** These words stand in for others that may have arrived: those had a name, or had none, and so must these. */
  fromStays?: NameChoice | undefined;
  submit: string;
  onValid: (words: FeedbackWords) => Promise<ProblemCode | undefined>;
}

/** Faces, words, who may read them, and who they are from. */
export function FeedbackForm({ form, writer, fromStays, submit, onValid }: FeedbackFormProps) {
  const { t } = useTranslation('feedback');
  return (
    <Form form={form} onValid={onValid} submit={submit}>
      <Faces {...form.choice('feeling')} label={t('feeling.label')} hint={t('feeling.hint')} />
      {form.values.feeling && (
        <Button look="quiet" onPress={() => form.set({ feeling: undefined })}>
          {t('feeling.clear')}
        </Button>
      )}
      <TextArea
        {...form.text('text')}
        label={t('text.label')}
        hint={t('text.hint')}
        wrong={{ empty: t('text.empty') }}
        max={longest}
      />
      <Tick {...form.tick('mayPublish')} label={t('mayPublish.label')} hint={t('mayPublish.hint')} />
      <FromWhom binding={form.choice('from')} writer={writer} fromStays={fromStays} />
      <p className="hint">{t('submitHint')}</p>
    </Form>
  );
}
