import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import { sectionsFor, triedFor } from '#domain/law/questions/choices.ts';
import { situationOf } from '#domain/law/questions/tell.ts';
import { issueOf } from '#domain/law/questions/situation-from.ts';
import { answerTo, type Told } from '#domain/law/questions/told.ts';
import type { PlanSection, RouteId } from '#domain/law/routes/situation.ts';
import type { AnswerProps } from './answer-form.tsx';
import { wordingOf } from './wording.ts';

type SomeOf = 'sections' | 'tried';
type Ticked = PlanSection | RouteId;

function optionsFor(question: SomeOf, told: Told, today: string): readonly Ticked[] {
  const issue = issueOf(told);
  const situation = situationOf(told, today);
  if (question === 'sections') return issue ? sectionsFor(issue) : [];
  return situation ? triedFor(situation) : [];
}

function useLabel(question: SomeOf): (value: Ticked) => string {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  return (value) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each question ticks its own kind
    question === 'tried' ? t(`routes:route.${value as RouteId}.title`) : t(`section.${value as 'A'}`);
}

/** As many answers as are true, also none. */
export function TickSome({ question, told, today, answer }: AnswerProps<SomeOf>) {
  const { t } = useTranslation('what-can-i-do');
  const id = useId();
  const labelOf = useLabel(question);
  const options = optionsFor(question, told, today);
  const [ticked, setTicked] = useState<readonly Ticked[]>(answerTo(told, question) ?? []);
  const wording = wordingOf(question, told);
  function goOn(event: FormEvent) {
    event.preventDefault();
    const given = options.filter((each) => ticked.includes(each));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the options are answers to this question
    void answer(question, given as never);
  }
  return (
    <form onSubmit={goOn}>
      <fieldset className="govuk-fieldset" aria-describedby={`${id}-hint`}>
        <legend className="govuk-fieldset__legend">{t(`ask.${wording}.title`)}</legend>
        <div className="govuk-hint" id={`${id}-hint`}>
          {t('tickAny')}
        </div>
        {options.map((option) => (
          <Tick
            key={option}
            id={`${id}-${option}`}
            name={option}
            label={labelOf(option)}
            value={ticked.includes(option)}
            onChange={(on) => setTicked(on ? [...ticked, option] : ticked.filter((each) => each !== option))}
          />
        ))}
      </fieldset>
      <div className="button-row">
        <Button type="submit">{t('goOn')}</Button>
      </div>
    </form>
  );
}
