import { useTranslation } from 'react-i18next';
import type { Plan } from '#contract/plan.ts';
import { PartLinks } from './part-links.tsx';
import type { Outcome } from './plan-links.ts';

const pathways = ['employment', 'independent-living', 'community', 'health'] as const;

/** The outcomes that look ahead to adult life. @see SEND Code of Practice, chapter 8: four pathways, from Year 9 */
export const adultLifeOutcomes = (plan: Plan): Outcome[] =>
  plan.outcomes.filter(({ pathway }) => pathway !== undefined);

/** The four pathways to adult life and what the plan says for each. Plans that say nothing of them show nothing here. */
export function PlanPathways({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const outcomes = adultLifeOutcomes(plan);
  if (outcomes.length === 0) return null;
  return (
    <section className="plan-section" id="pathways" aria-labelledby="pathways-title">
      <h2 className="plan-section__title" id="pathways-title" tabIndex={-1}>
        {t('pathways.title')}
      </h2>
      <p className="plan-section__what">{t('pathways.what')}</p>
      {pathways.map((pathway) => {
        const parts = outcomes.filter((outcome) => outcome.pathway === pathway);
        return (
          <div key={pathway} className="plan-part">
            <h3 className="plan-part__title">{t(`pathways.${pathway}`)}</h3>
            {parts.length > 0 ? <PartLinks parts={parts} /> : <p>{t('pathways.none')}</p>}
          </div>
        );
      })}
    </section>
  );
}
