import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import { questionsFor } from '#domain/law/questions/questions.ts';
import type { QuestionId, Told } from '#domain/law/questions/told.ts';
import { optionPaths } from './paths.ts';
import { useAnswerWords } from './use-answer-words.ts';
import { wordingOf } from './wording.ts';

interface YourAnswersProps {
  told: Told;
  today: string;
  onForget: () => Promise<void>;
}

/** What was told, each with a way to say something else. */
export function YourAnswers({ told, today, onForget }: YourAnswersProps) {
  const { t } = useTranslation('what-can-i-do');
  const navigate = useNavigate();
  const say = useAnswerWords(useFormat());
  const asked = questionsFor(told, today).filter((question) => told[question] !== undefined);
  const titleOf = (question: QuestionId) => t(`ask.${wordingOf(question, told)}.title`);
  async function startAgain() {
    await onForget();
    await navigate(optionPaths.start);
  }
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{t('answers.title')}</h2>
      <SummaryList
        rows={asked.map((question) => ({
          id: question,
          name: titleOf(question),
          value: (
            <>
              {say(told, question)}{' '}
              <Link className="no-print" to={optionPaths.ask(question)}>
                {t('answers.change')} <VisuallyHidden>{titleOf(question)}</VisuallyHidden>
              </Link>
            </>
          ),
        }))}
      />
      <div className="button-row">
        <Button look="quiet" onPress={() => void startAgain()}>
          {t('answers.again')}
        </Button>
      </div>
    </section>
  );
}
