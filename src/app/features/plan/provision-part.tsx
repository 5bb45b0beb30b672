import { useTranslation } from 'react-i18next';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { GentleGap } from './gentle-gap.tsx';
import { PartLinks } from './part-links.tsx';
import { missingFrom, type Missing } from './plan-gaps.ts';
import type { PlanLinks, Provision } from './plan-links.ts';
import { PlanPart } from './plan-part.tsx';
import { PlanProse } from './plan-prose.tsx';

const notSaid = {
  howMuch: 'provision.noHowMuch',
  howOften: 'provision.noHowOften',
  who: 'provision.noWho',
} as const satisfies Record<Missing, string>;

/** One piece of help: who does what, how much and how often, and what it is for. */
export function ProvisionPart({ provision, links }: { provision: Provision; links: PlanLinks }) {
  const { t } = useTranslation('plan');
  const needs = links.needsOf(provision);
  const outcomes = links.outcomesOf(provision);
  const budget = links.budgetOf(provision).map(({ id, what }) => ({ id, title: what }));
  return (
    <PlanPart id={provision.id} title={provision.title}>
      <PlanProse text={provision.text} />
      <SummaryList
        rows={[
          { name: t('provision.howMuch'), value: provision.howMuch },
          { name: t('provision.howOften'), value: provision.howOften },
          { name: t('provision.who'), value: provision.who },
          needs.length > 0 && { name: t('provision.needs'), value: <PartLinks parts={needs} /> },
          outcomes.length > 0 && { name: t('provision.outcomes'), value: <PartLinks parts={outcomes} /> },
          budget.length > 0 && { name: t('provision.budget'), value: <PartLinks parts={budget} /> },
        ]}
      />
      {missingFrom(provision).map((part) => (
        <GentleGap key={part}>{t(notSaid[part])}</GentleGap>
      ))}
    </PlanPart>
  );
}
