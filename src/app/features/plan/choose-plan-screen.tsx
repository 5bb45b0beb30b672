import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useView } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { CardList } from '#app/ui/card/card-list.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { NotHere } from './not-here.tsx';
import { planPaths } from './paths.ts';
import { plansView, type NamedPlan } from './views.ts';
import './plan.scss';
import './words.ts';

function NoPlans() {
  const { t } = useTranslation('plan');
  return (
    <EmptyState icon="plan" title={t('choose.none.title')}>
      <p>{t('choose.none.text')}</p>
      <ButtonLink to="/rights">{t('choose.none.rights')}</ButtonLink>
    </EmptyState>
  );
}

function PlanCard({ plan, name }: NamedPlan) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  return (
    <CardLink to={planPaths.plan(plan.id)} icon="plan" title={name ? t('title', { name }) : t('titlePlain')}>
      <p>{t('child.planDated', { status: t(`status.${plan.status}`), date: format.date(plan.datedOn) })}</p>
    </CardLink>
  );
}

/** The plans on this phone. With only one there is nothing to choose, so it opens. */
export function ChoosePlanScreen() {
  const { t } = useTranslation('plan');
  const state = useView(plansView);
  if (state.is !== 'here' && state.is !== 'absent') return <NotHere is={state.is} of="plan" />;
  const plans = state.is === 'here' ? state.value : [];
  const [only, second] = plans;
  if (only && !second) return <Navigate to={planPaths.plan(only.plan.id)} replace />;
  return (
    <Page title={t('choose.title')}>
      {plans.length === 0 && <NoPlans />}
      <CardList>
        {plans.map((named) => (
          <PlanCard key={named.plan.id} {...named} />
        ))}
      </CardList>
    </Page>
  );
}
