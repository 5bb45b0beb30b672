import { useTranslation } from 'react-i18next';
import { Details } from '#app/ui/details/details.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { countedFrom } from '#domain/law/routes/limits.ts';
import type { Situation } from '#domain/law/routes/situation.ts';
import { deadlineBy } from '#domain/law/rule-pack.ts';
import type { Law } from '#domain/law/safe-due.ts';
import { useStepWords } from './use-step-words.ts';

interface ClockWorkingProps {
  rule: string;
  situation: Situation;
  law: Law;
}

/** How a last day was counted, so that anyone can check it. */
export function ClockWorking({ rule, situation, law }: ClockWorkingProps) {
  const { t } = useTranslation('what-can-i-do');
  const format = useFormat();
  const say = useStepWords();
  const found = deadlineBy(law.pack, rule, countedFrom(rule, situation), law.holidays);
  if (!found.ok) return <p className="hint">{t('working.notExact')}</p>;
  const { working, source, checkedOn } = found.value;
  const lines = working.map((step) => ({ id: JSON.stringify(step), words: say(step) }));
  return (
    <Details summary={t('working.title')}>
      <ol>{lines.map(({ id, words }) => words && <li key={id}>{words}</li>)}</ol>
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
