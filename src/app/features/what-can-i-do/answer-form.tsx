import type { Answers, notKnown, QuestionId, Told } from '#domain/law/questions/told.ts';
import { ChooseOne } from './choose-one.tsx';
import { GiveDate } from './give-date.tsx';
import { TickSome } from './tick-some.tsx';

export interface AnswerProps<Q extends QuestionId> {
  question: Q;
  told: Told;
  today: string;
  answer: <A extends QuestionId>(of: A, given: Answers[A] | typeof notKnown) => Promise<void>;
}

/** The way to answer that fits the question. */
export function AnswerForm({ question, ...rest }: AnswerProps<QuestionId>) {
  switch (question) {
    case 'sections':
    case 'tried':
      return <TickSome question={question} {...rest} />;
    case 'decision-letter':
    case 'certificate':
    case 'incident':
    case 'first-knew':
    case 'date-of-birth':
      return <GiveDate question={question} {...rest} />;
    default:
      return <ChooseOne question={question} {...rest} />;
  }
}
