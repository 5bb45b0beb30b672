import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Note } from '#app/device/notebook/notebook.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { Card } from '#app/ui/card/card.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { issueOf } from '#domain/law/questions/situation-from.ts';
import { optionPaths } from './paths.ts';
import { stepsNote, type PlannedStep, type StepsPlan } from './steps-note.ts';
import { useStepLine } from './use-step-line.ts';
import { useTold } from './use-told.ts';

interface StepsCardProps {
  note: Note<StepsPlan>;
  onDrop: () => void;
}

/** The steps with one of them done on a day, or not done after all. */
const marked = (steps: readonly PlannedStep[], route: string, doneOn: string | undefined): PlannedStep[] =>
  steps.map((step) => (step.route === route ? { ...step, doneOn } : step));

/** The same step as the notebook has it: what stands under a step says only what is kept. */
const keptStep = (note: Note<StepsPlan>, step: PlannedStep): PlannedStep =>
  note.value.steps.find(({ route }) => route === step.route) ?? step;

/** The steps as they stand on screen: shown at once, and kept behind that. */
function useSteps(note: Note<StepsPlan>) {
  const { notebook, today } = useDevice();
  const [steps, setSteps] = useState<readonly PlannedStep[]>(note.value.steps);
  const [problem, setProblem] = useState<ProblemCode>();
  async function mark(route: string, on: boolean) {
    const next = marked(steps, route, on ? today.get() : undefined);
    setSteps(next);
    const kept = await notebook.keep(stepsNote, { ...note.value, steps: next }, note.id);
    setProblem(kept.ok ? undefined : kept.problem.code);
    if (!kept.ok) setSteps(steps);
  }
  return { steps, mark, problem };
}

/** One plan of steps: what it is about, and a box for each thing to do. */
export function StepsCard({ note, onDrop }: StepsCardProps) {
  const { t } = useTranslation(['what-can-i-do', 'routes']);
  const id = useId();
  const format = useFormat();
  const navigate = useNavigate();
  const lineOf = useStepLine(useWatch(useDevice().today));
  const { keep } = useTold();
  const { steps, mark, problem } = useSteps(note);
  const issue = issueOf(note.value.told);
  async function lookAgain() {
    await keep(note.value.told);
    await navigate(optionPaths.answer);
  }
  return (
    <Card title={issue ? t(`routes:issue.${issue}`) : t('steps.title')}>
      <p className="hint">{t('steps.madeOn', { date: format.date(note.value.madeOn) })}</p>
      {steps.map((step) => (
        <Tick
          key={step.route}
          id={`${id}-${step.route}`}
          name={step.route}
          label={t(`routes:route.${step.route}.title`)}
          hint={lineOf(keptStep(note, step))}
          value={step.doneOn !== undefined}
          onChange={(on) => void mark(step.route, on)}
        />
      ))}
      {problem && <ProblemNotice code={problem} announce />}
      <ButtonRow>
        <Button look="quiet" onPress={() => void lookAgain()}>
          {t('steps.look')}
        </Button>
        <Button look="quiet" icon="bin" onPress={onDrop}>
          {t('steps.drop')}
        </Button>
      </ButtonRow>
    </Card>
  );
}
