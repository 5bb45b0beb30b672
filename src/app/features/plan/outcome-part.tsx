import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { GentleGap } from './gentle-gap.tsx';
import { PartLinks } from './part-links.tsx';
import type { Outcome, PlanLinks } from './plan-links.ts';
import { PlanPart } from './plan-part.tsx';
import { PlanProse } from './plan-prose.tsx';

/** One outcome, with the needs it comes from and the help that works towards it. */
export function OutcomePart({ outcome, links }: { outcome: Outcome; links: PlanLinks }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const needs = links.needsOf(outcome);
  const provision = links.provisionOf(outcome);
  const pathway = outcome.pathway && <Tag tint="leaf">{t(`pathways.${outcome.pathway}`)}</Tag>;
  return (
    <PlanPart id={outcome.id} title={outcome.title} tag={pathway}>
      <PlanProse text={outcome.text} />
      <SummaryList
        rows={[
          { name: t('outcome.start'), value: outcome.startingPoint },
          { name: t('outcome.measure'), value: outcome.measure },
          { name: t('outcome.by'), value: outcome.by && format.date(outcome.by) },
          needs.length > 0 && { name: t('outcome.needs'), value: <PartLinks parts={needs} /> },
          provision.length > 0 && { name: t('outcome.provision'), value: <PartLinks parts={provision} /> },
        ]}
      />
      {!outcome.measure && <GentleGap>{t('outcome.noMeasure')}</GentleGap>}
      {!outcome.by && <GentleGap>{t('outcome.noBy')}</GentleGap>}
      {provision.length === 0 && <GentleGap>{t('outcome.noProvision')}</GentleGap>}
    </PlanPart>
  );
}
