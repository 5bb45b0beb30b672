import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { Button } from '#app/ui/button/button.tsx';
import { DateField } from '#app/ui/date-field/date-field.tsx';
import { Form } from '#app/ui/form/form.tsx';
import { useForm } from '#app/ui/form/use-form.ts';
import { calendarDate } from '#contract/shape.ts';
import { issueOf } from '#domain/law/questions/situation-from.ts';
import { answerTo, notKnown } from '#domain/law/questions/told.ts';
import type { AnswerProps } from './answer-form.tsx';
import { KnownDates } from './known-dates.tsx';
import { wordingOf } from './wording.ts';

export type DateQuestion = 'decision-letter' | 'certificate' | 'incident' | 'first-knew' | 'date-of-birth';

const notAfter = (today: string) => z.object({ date: calendarDate.check(z.refine((date) => date <= today)) });

/** A date that has been; it may be passed over, and one that the council shared is taken with one press. */
export function GiveDate({ question, told, today, answer }: AnswerProps<DateQuestion>) {
  const { t } = useTranslation('what-can-i-do');
  const form = useForm(notAfter(today), { date: answerTo(told, question) });
  const wording = wordingOf(question, told);
  return (
    <>
      <KnownDates question={question} issue={issueOf(told)} onChoose={(on) => void answer(question, on)} />
      <Form
        form={form}
        submit={t('goOn')}
        onValid={({ date }) => answer(question, date)}
        also={
          <Button look="quiet" onPress={() => void answer(question, notKnown)}>
            {t(question === 'certificate' || wording === 'letter-too' ? 'none' : 'notKnown')}
          </Button>
        }
      >
        <DateField
          {...form.text('date')}
          label={t(`ask.${wording}.title`)}
          hint={t('dateHint')}
          wrong={{ empty: t('dateEmpty'), invalid_format: t('dateWrong'), other: t('dateAhead') }}
        />
      </Form>
    </>
  );
}
