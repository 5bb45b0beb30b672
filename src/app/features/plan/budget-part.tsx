import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { PartLinks } from './part-links.tsx';
import type { BudgetLine, PlanLinks } from './plan-links.ts';
import { PlanPart } from './plan-part.tsx';

/** One line of the personal budget beside the help that it pays for. */
export function BudgetPart({ line, links }: { line: BudgetLine; links: PlanLinks }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const pays = links.provisionPaidBy(line);
  return (
    <PlanPart id={line.id} title={line.what} tag={<Tag>{t(`budget.stream.${line.stream}`)}</Tag>}>
      <p className="plan-part__amount">{t('budget.amount', { money: format.money(line.annualPence) })}</p>
      <p>{t(`budget.form.${line.form}`)}</p>
      <p>
        {line.agreedOn ? t('budget.agreed', { date: format.date(line.agreedOn) }) : t('budget.notAgreed')}
      </p>
      {pays.length > 0 && (
        <SummaryList rows={[{ name: t('budget.pays'), value: <PartLinks parts={pays} /> }]} />
      )}
    </PlanPart>
  );
}
