import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { nextQuestion, questionBefore, questionsFor } from '#domain/law/questions/questions.ts';
import { situationOf, tell } from '#domain/law/questions/tell.ts';
import {
  questionIds,
  type Answers,
  type notKnown,
  type QuestionId,
  type Told,
} from '#domain/law/questions/told.ts';
import { AnswerForm } from './answer-form.tsx';
import { FirstQuestionLinks } from './first-question-links.tsx';
import { optionPaths, pathAfter } from './paths.ts';
import { ShowSoFar } from './show-so-far.tsx';
import { useTold } from './use-told.ts';
import { wordingOf } from './wording.ts';
import './what-can-i-do.scss';
import './words.ts';

interface QuestionProps {
  question: QuestionId;
  told: Told;
  today: string;
  keep: (told: Told) => Promise<void>;
}

function QuestionPage({ question, told, today, keep }: QuestionProps) {
  const { t } = useTranslation('what-can-i-do');
  const navigate = useNavigate();
  const before = questionBefore(told, today, question);
  const first = question === 'urgent';
  async function answer<Q extends QuestionId>(of: Q, given: Answers[Q] | typeof notKnown) {
    const next = tell(told, of, given);
    await keep(next);
    await navigate(pathAfter(of, next, today));
  }
  return (
    <Page
      title={t(`ask.${wordingOf(question, told)}.title`)}
      lead={first && t('lead')}
      {...(!first && { back: optionPaths.ask(before ?? 'urgent') })}
    >
      <div className="question">
        <AnswerForm question={question} told={told} today={today} answer={answer} />
        {situationOf(told, today) !== null && <ShowSoFar />}
        {first && <FirstQuestionLinks />}
      </div>
    </Page>
  );
}

const isQuestion = (text: string): text is QuestionId => (questionIds as readonly string[]).includes(text);

/** One question a page. An address whose question is not asked leads to the one that is. */
export function AskQuestionScreen() {
  const { question = 'urgent' } = useParams();
  const { t } = useTranslation('what-can-i-do');
  const today = useWatch(useDevice().today);
  const { opened, keep } = useTold();
  // The title is drawn once, with what it stands over: drawn twice it would be read out twice.
  if (opened.is === 'opening') return <Status>{t('opening')}</Status>;
  const { told } = opened;
  if (!isQuestion(question) || !questionsFor(told, today).includes(question)) {
    const next = nextQuestion(told, today);
    return <Navigate to={next === null ? optionPaths.answer : optionPaths.ask(next)} replace />;
  }
  return <QuestionPage key={question} question={question} told={told} today={today} keep={keep} />;
}
