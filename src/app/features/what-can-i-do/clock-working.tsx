import { useTranslation } from 'react-i18next';
import { Details } from '#app/ui/details/details.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { useStepWords } from '#app/i18n/use-step-words.ts';
import type { Deadline } from '#domain/law/deadline.ts';
import { countedFrom } from '#domain/law/routes/limits.ts';
import type { Situation } from '#domain/law/routes/situation.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import type { Law } from '#domain/law/safe-due.ts';
import type { StepName } from '#domain/law/working.ts';

interface ClockWorkingProps {
  rule: string;
  situation: Situation;
  law: Law;
}

/** Said in words of their own here: what to do about them, and not only that they are so. */
const toDo = ['may-change', 'check-first'] as const satisfies readonly StepName[];
const saidApart: ReadonlySet<StepName> = new Set([...toDo, 'be-prompt']);

/** Which of the answers a limit was counted from. */
function startedBy(day: string | undefined, { decisionLetter, incident }: Situation) {
  if (day === decisionLetter) return 'letter';
  return day === incident ? 'incident' : 'knew';
}

function Lines({ found, started }: { found: Deadline; started: 'letter' | 'incident' | 'knew' }) {
  const { t } = useTranslation('what-can-i-do');
  const say = useStepWords(t(`working.from.${started}`));
  const { working } = found;
  const lines = working.filter(({ step }) => !saidApart.has(step)).flatMap(say);
  const also = toDo.filter((name) => working.some(({ step }) => step === name));
  return (
    <ol>
      {[...lines, ...also.map((name) => t(`working.${name}`))].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

/** How a last day was counted, so that anyone can check it. */
export function ClockWorking({ rule, situation, law }: ClockWorkingProps) {
  const { t } = useTranslation('what-can-i-do');
  const format = useFormat();
  const dates = countedFrom(rule, situation);
  const found = deadlineBy(law.pack, rule, dates, law.holidays);
  if (!found.ok) return <p className="hint">{t('working.notExact')}</p>;
  const { source, checkedOn } = found.value;
  return (
    <Details summary={t('working.title')}>
      <Lines found={found.value} started={startedBy(dates['trigger'], situation)} />
      <p className="hint">
        {t('source')}{' '}
        <span lang="en" dir="ltr">
          {source}
        </span>
        . {t('checkedOn', { date: format.date(checkedOn) })}
      </p>
    </Details>
  );
}
