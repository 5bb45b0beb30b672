import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '#app/i18n/use-format.ts';
import type { RoutesAnswer } from '#domain/law/routes/answer.ts';
import type { Situation } from '#domain/law/routes/situation.ts';
import type { Law } from '#domain/law/safe-due.ts';
import { ClockWorking } from './clock-working.tsx';
import { useClockName } from './use-clock-name.ts';

interface LiveClocksProps {
  answer: RoutesAnswer;
  situation: Situation;
  law: Law;
}

const mustBePrompt = ({ pack }: Law, rule: string): boolean =>
  pack.rules.some(({ id, exceptions }) => id === rule && exceptions.includes('must-be-prompt'));

/** Every limit that is still running, the one that ends first on top. */
export function LiveClocks({ answer, situation, law }: LiveClocksProps) {
  const { clocks, closed } = answer;
  const someLate = closed.some(({ reason }) => reason === 'out-of-time');
  const { t } = useTranslation(['what-can-i-do', 'law']);
  const format = useFormat();
  const nameOf = useClockName();
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{t('clocks.title')}</h2>
      {clocks.length === 0 && !someLate && <p>{t('clocks.none')}</p>}
      {someLate && <p>{t('clocks.late')}</p>}
      {clocks.length > 1 && <p>{t('clocks.lead')}</p>}
      <ol className="live-clocks">
        {clocks.map((clock) => (
          <li key={clock.rule} className="card live-clock">
            <p className="live-clock__name">{nameOf(clock.rule)}</p>
            <p className="live-clock__day">
              <time dateTime={clock.due}>{format.date(clock.due)}</time>{' '}
              <span className="hint">({format.relative(clock.due, situation.today)})</span>
            </p>
            {mustBePrompt(law, clock.rule) && <p>{t('law:working.be-prompt')}</p>}
            <ClockWorking rule={clock.rule} situation={situation} law={law} />
          </li>
        ))}
      </ol>
      <p className="clock-dates no-print">
        <Link to="/dates">{t('clocks.dates')}</Link>
      </p>
    </section>
  );
}
