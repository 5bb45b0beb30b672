import { useTranslation } from 'react-i18next';
import { useFormat } from '#app/i18n/use-format.ts';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import type { Child } from '#contract/child.ts';
import type { Plan } from '#contract/plan.ts';
import { planPaths } from './paths.ts';

/** A child's plans, newest first, or what there is instead of one. */
export function ChildPlans({ child, plans }: { child: Child; plans: readonly Plan[] }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">{t('child.plans')}</h2>
      {plans.length === 0 && (
        <p>
          {t('child.noPlan')} {t(`child.noPlanText.${child.support}`)}
        </p>
      )}
      <CardList>
        {plans.map((plan) => (
          <CardLink
            key={plan.id}
            to={planPaths.plan(plan.id)}
            icon="plan"
            level={3}
            title={child.relationship === 'self' ? t('titleSelf') : t('title', { name: child.name })}
          >
            <p>
              {t('child.planDated', { status: t(`status.${plan.status}`), date: format.date(plan.datedOn) })}
            </p>
          </CardLink>
        ))}
      </CardList>
    </section>
  );
}
