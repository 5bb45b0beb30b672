import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import type { Told } from '#domain/law/questions/told.ts';
import type { RoutesAnswer } from '#domain/law/routes/answer.ts';
import { routeSheet } from '#domain/law/routes/route-sheet.ts';
import type { RouteId, Situation } from '#domain/law/routes/situation.ts';
import { optionPaths } from './paths.ts';
import { RouteCard } from './route-card.tsx';
import { stepsNote, type PlannedStep } from './steps-note.ts';
import { useTicks } from './use-ticks.ts';
import { WaysInShort } from './ways-in-short.tsx';

interface RouteChoiceProps {
  answer: RoutesAnswer;
  told: Told;
  situation: Situation;
}

/** What was ticked, in the order of the answer, with the day each must be done by. */
const stepsOf = (answer: RoutesAnswer, ticked: readonly RouteId[]): PlannedStep[] =>
  answer.routes
    .filter(({ id }) => ticked.includes(id))
    .map(({ id, deadline }) =>
      deadline === null
        ? { route: id }
        : { route: id, due: deadline, rule: routeSheet[id].limit ?? undefined },
    );

type Problem = ProblemCode | 'nothing-ticked';

/** Every way in order, with a box to tick. What is ticked is kept in the notebook on this phone. */
export function RouteChoice({ answer, told, situation }: RouteChoiceProps) {
  const { t } = useTranslation('what-can-i-do');
  const { notebook } = useDevice();
  const navigate = useNavigate();
  const { ticked, tick, forget } = useTicks(situation.issue);
  const [problem, setProblem] = useState<Problem>();

  async function keep(event: FormEvent) {
    event.preventDefault();
    const steps = stepsOf(answer, ticked);
    if (steps.length === 0) return setProblem('nothing-ticked');
    const plan = { told, madeOn: situation.today, steps };
    const kept = await notebook.keep(stepsNote, plan);
    if (!kept.ok) return setProblem(kept.problem.code);
    await forget();
    return navigate(optionPaths.steps);
  }
  return (
    <form onSubmit={(event) => void keep(event)}>
      <WaysInShort routes={answer.routes} />
      {answer.routes.map((route) => (
        <RouteCard
          key={route.id}
          route={route}
          answer={answer}
          situation={situation}
          ticked={ticked.includes(route.id)}
          onTick={(on) => {
            tick(route.id, on);
            setProblem(undefined);
          }}
        />
      ))}
      {problem === 'nothing-ticked' && (
        <Notice kind="warning" announce>
          <p>{t('routes.tickFirst')}</p>
        </Notice>
      )}
      {problem && problem !== 'nothing-ticked' && <ProblemNotice code={problem} announce />}
      <div className="button-row">
        <Button type="submit">{t('routes.keep')}</Button>
      </div>
      <p className="hint no-print">{t('routes.keepHint')}</p>
    </form>
  );
}
