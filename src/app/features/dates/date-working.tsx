import { useTranslation } from 'react-i18next';
import type { Deadline } from '#app/device/dates/child-dates.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { useStepWords } from '#app/i18n/use-step-words.ts';
import { Notice } from '#app/ui/notice/notice.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import type { Step } from '#domain/law/working.ts';
import type { Worked } from './worked.ts';

/** Said in a part of its own on the page. */
const saidElsewhere: ReadonlySet<string> = new Set(['may-change', 'check-first', 'strict-day']);

function Steps({ date, steps }: { date: Deadline; steps: readonly Step[] }) {
  const { t } = useTranslation('plan');
  const words = useStepWords(t(`child.event.${date.event.what}`));
  const lines = steps.filter(({ step }) => !saidElsewhere.has(step)).flatMap(words);
  return (
    <ol className="date-steps">
      {lines.map((line, place) => (
        <li key={`${place} ${line}`}>{line}</li>
      ))}
    </ol>
  );
}

/** How a day was worked out, line by line, and where the rule stands. */
export function DateWorking({ date, worked }: { date: Deadline; worked: Worked }) {
  const { t } = useTranslation('dates');
  const format = useFormat();
  const { is, rule, found } = worked;
  return (
    <section aria-labelledby="working">
      <h2 id="working">{t('read.working')}</h2>
      {is === 'careful' && <Notice kind="warning">{t('read.careful')}</Notice>}
      {is === 'older' && <Notice>{t('read.older')}</Notice>}
      {found && <Steps date={date} steps={found.working} />}
      {found?.strictDue && <p>{t('read.strict', { date: format.date(found.strictDue) })}</p>}
      {date.claim === 'gentle' && (
        <Notice kind="warning">
          <p>{t('read.notVerified')}</p>
        </Notice>
      )}
      <h2>{t('read.source')}</h2>
      <SummaryList
        rows={[
          { name: t('read.law'), value: <span dir="ltr">{rule.source}</span> },
          date.claim !== 'gentle' && { name: t('read.checked'), value: format.date(rule.checkedOn) },
        ]}
      />
    </section>
  );
}
