import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import type { ChildDates } from '#app/device/dates/child-dates.ts';
import { ownDateShape, type OwnDate } from '#app/device/dates/own-date.ts';
import { useDates } from '#app/device/dates/use-dates.ts';
import { Choice } from '#app/ui/choice/choice.tsx';
import { DateField } from '#app/ui/date-field/date-field.tsx';
import { Form } from '#app/ui/form/form.tsx';
import type { Draft, FormState } from '#app/ui/form/use-form.ts';
import { Select } from '#app/ui/select/select.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';
import { eventKinds } from '#domain/law/case-event.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { useWho } from './use-who.ts';

const someoneElse = 'someone-else';

/** What the form asks: as it is kept, but for whom it is about, which is chosen from a list. */
export const dateWords = z.extend(z.pick(ownDateShape, { what: true, on: true, nickname: true }), {
  who: z.optional(z.string()),
});
export type DateWords = z.output<typeof dateWords>;

/** What was kept, as the form asks it. */
export const wordsOf = ({ childId, ...rest }: OwnDate): DateWords => ({
  ...rest,
  who: childId ?? someoneElse,
});

/** What the form holds when it is opened for someone. */
export const startFor = (about: ChildDates | undefined): Draft<DateWords> =>
  about?.who === 'typed' ? { who: someoneElse, nickname: about.name ?? undefined } : { who: about?.id };

/** What the form was told, as it is kept. */
export function ownDateOf({ who, nickname, ...rest }: DateWords): OwnDate {
  if (who !== undefined && who !== someoneElse) return { ...rest, childId: who };
  return { ...rest, ...(nickname && { nickname }) };
}

type DateFormState = FormState<DateWords>;

/** Which child: only those whom the council shares here are offered by name. */
function Who({ form }: { form: DateFormState }) {
  const { t } = useTranslation('dates');
  const who = useWho();
  const dates = useDates();
  const shared = dates.is === 'here' ? dates.children.filter((child) => child.who !== 'typed') : [];
  const named = shared.some(({ id }) => id === form.values.who);
  return (
    <>
      {shared.length > 0 && (
        <Choice
          {...form.choice('who')}
          label={t('form.who')}
          options={[
            ...shared.map((child) => ({ value: child.id, label: who(child) })),
            { value: someoneElse, label: t('form.someoneElse') },
          ]}
        />
      )}
      {!named && (
        <TextField
          {...form.text('nickname')}
          label={t('form.nickname')}
          hint={t('form.nicknameHint')}
          autoComplete="off"
        />
      )}
    </>
  );
}

export interface DateFormProps {
  form: DateFormState;
  onValid: (words: DateWords) => Promise<ProblemCode | undefined>;
}

/** What happened, when, and to whom. */
export function DateForm({ form, onValid }: DateFormProps) {
  const { t } = useTranslation(['dates', 'plan']);
  const noSuchDay = t('form.onWrong');
  return (
    <Form form={form} onValid={onValid} submit={t('form.save')}>
      <Select
        {...form.choice('what')}
        label={t('form.what')}
        hint={t('form.whatHint')}
        options={eventKinds.map((what) => ({ value: what, label: t(`plan:child.event.${what}`) }))}
      />
      <DateField
        {...form.text('on')}
        label={t('form.on')}
        hint={t('form.onHint')}
        wrong={{ invalid_format: noSuchDay, other: noSuchDay }}
      />
      <Who form={form} />
      <p className="hint">{t('form.safe')}</p>
    </Form>
  );
}
