import { useTranslation } from 'react-i18next';
import { Choice } from '#app/ui/choice/choice.tsx';
import { Form } from '#app/ui/form/form.tsx';
import type { FormState } from '#app/ui/form/use-form.ts';
import { TextArea } from '#app/ui/text-area/text-area.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { commentSubjects } from '#contract/comment.ts';
import { leftOutKinds } from '#contract/left-out.ts';
import type { ProblemCode } from '#contract/problem.ts';
import type { AnswerForm as Words } from './answer-words.ts';

interface AnswerFormProps {
  form: FormState<Words>;
  onValid: (words: Words) => Promise<ProblemCode | undefined>;
}

/** The public words of a group of comments, the council's answer, and whether they are published. */
export function AnswerForm({ form, onValid }: AnswerFormProps) {
  const { t } = useTranslation(['desk', 'comments']);
  return (
    <Form form={form} onValid={onValid} submit={t('answer.save')}>
      <Choice
        {...form.choice('about')}
        label={t('answer.about')}
        options={commentSubjects.map((value) => ({ value, label: t(`comments:subject.${value}`) }))}
      />
      {(['said', 'answer', 'action'] as const).map((name) => (
        <TextArea
          key={name}
          {...form.text(name)}
          label={t(`answer.${name}`)}
          hint={t(`answer.${name}Hint`)}
          wrong={{ empty: t('answer.empty') }}
          max={5000}
        />
      ))}
      <fieldset className="govuk-fieldset">
        <legend className="govuk-fieldset__legend">{t('answer.leftOut')}</legend>
        <p className="hint">{t('answer.leftOutHint')}</p>
        {leftOutKinds.map((kind) => (
          <Tick key={kind} {...form.tick(kind)} label={t(`comments:leftOut.${kind}`)} />
        ))}
      </fieldset>
      <Choice
        {...form.choice('state')}
        label={t('answer.state')}
        options={[
          { value: 'draft', label: t('answer.draft'), hint: t('answer.draftHint') },
          { value: 'published', label: t('answer.published'), hint: t('answer.publishedHint') },
        ]}
      />
    </Form>
  );
}
