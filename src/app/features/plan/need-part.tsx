import { useTranslation } from 'react-i18next';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { GentleGap } from './gentle-gap.tsx';
import { PartLinks } from './part-links.tsx';
import type { Need, PlanLinks } from './plan-links.ts';
import { PlanPart } from './plan-part.tsx';
import { PlanProse } from './plan-prose.tsx';

/** One need, with the help that meets it. */
export function NeedPart({ need, links }: { need: Need; links: PlanLinks }) {
  const { t } = useTranslation('plan');
  const provision = links.provisionOfNeed(need);
  const outcomes = links.outcomesOfNeed(need);
  return (
    <PlanPart
      id={need.id}
      title={need.title}
      tag={need.type && <Tag tint="sky">{t(`needType.${need.type}`)}</Tag>}
    >
      <PlanProse text={need.text} />
      <SummaryList
        rows={[
          provision.length > 0 && { name: t('need.provision'), value: <PartLinks parts={provision} /> },
          outcomes.length > 0 && { name: t('need.outcomes'), value: <PartLinks parts={outcomes} /> },
        ]}
      />
      {provision.length === 0 && (
        <GentleGap>
          {t('need.none')} {need.section === 'B' && t('need.noneWhat')}
        </GentleGap>
      )}
    </PlanPart>
  );
}
