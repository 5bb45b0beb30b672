import { useTranslation } from 'react-i18next';
import * as z from 'zod/mini';
import { Button } from '#app/ui/button/button.tsx';
import { Choice, type Option } from '#app/ui/choice/choice.tsx';
import { Form } from '#app/ui/form/form.tsx';
import { useForm } from '#app/ui/form/use-form.ts';
import { bodiesFor, topicIssues } from '#domain/law/questions/choices.ts';
import { issueOf } from '#domain/law/questions/situation-from.ts';
import { answerTo, notKnown, topics, urgencies, type Told } from '#domain/law/questions/told.ts';
import type { AnswerProps } from './answer-form.tsx';
import { wordingOf } from './wording.ts';

type OneOf = 'urgent' | 'topic' | 'issue' | 'has-plan' | 'body' | 'capacity';

const chosen = z.object({ answer: z.string() });

/** What may be missing without leading nowhere. */
const mayPass = (question: OneOf): boolean => ['has-plan', 'body', 'capacity'].includes(question);

function useOptions(question: OneOf, told: Told): readonly Option<string>[] {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  const issue = issueOf(told);
  switch (question) {
    case 'urgent':
      return urgencies.map((value) => ({ value, label: t(`urgent.${value}`) }));
    case 'topic':
      return topics.map((value) => ({
        value,
        label: t(`topic.${value}.label`),
        hint: t(`topic.${value}.hint`),
      }));
    case 'issue': {
      const topic = answerTo(told, 'topic');
      const found = topic === undefined ? [] : topicIssues[topic];
      return found.map((value) => ({ value, label: t(`routes:issue.${value}`) }));
    }
    case 'body':
      return (issue ? bodiesFor(issue) : []).map((value) => ({ value, label: t(`body.${value}`) }));
    case 'capacity':
      return (['own', 'for-them'] as const).map((value) => ({ value, label: t(`capacity.${value}`) }));
    default:
      return (['yes', 'no'] as const).map((value) => ({
        value,
        label: t(`${wordingOf('has-plan', told) === 'has-final-plan' ? 'final' : 'plan'}.${value}`),
      }));
  }
}

/** One answer of a few. */
export function ChooseOne({ question, told, answer }: AnswerProps<OneOf>) {
  const { t } = useTranslation('what-can-i-do');
  const options = useOptions(question, told);
  const form = useForm(chosen, { answer: answerTo(told, question) });
  const label = t(`ask.${wordingOf(question, told)}.title`);
  const pass = mayPass(question) && (
    <Button look="quiet" onPress={() => void answer(question, notKnown)}>
      {t('notKnown')}
    </Button>
  );
  return (
    <Form
      form={form}
      submit={t('goOn')}
      also={pass}
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the options are answers to this question
      onValid={({ answer: given }) => answer(question, given as never)}
    >
      <Choice
        {...form.choice('answer')}
        options={options}
        label={label}
        {...(question === 'capacity' && { hint: t('capacity.hint') })}
        wrong={{ empty: t('chooseOne') }}
      />
    </Form>
  );
}
