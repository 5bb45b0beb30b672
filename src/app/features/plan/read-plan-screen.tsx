import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useView } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Button } from '#app/ui/button/button.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { NotHere } from './not-here.tsx';
import { planPaths } from './paths.ts';
import { PlanGapsNotice } from './plan-gaps-notice.tsx';
import { PlanGlance } from './plan-glance.tsx';
import { PlanJumpList } from './plan-jump-list.tsx';
import { adultLifeOutcomes, PlanPathways } from './plan-pathways.tsx';
import { PlanSections } from './plan-sections.tsx';
import { PlanStatus } from './plan-status.tsx';
import { useJump } from './use-jump.ts';
import { planView, type PlanView } from './views.ts';
import './plan.scss';
import './words.ts';

function useTitle({ child }: PlanView): string {
  const { t } = useTranslation('plan');
  if (!child) return t('titlePlain');
  return child.relationship === 'self' ? t('titleSelf') : t('title', { name: child.name });
}

function OtherPlans({ others }: { others: PlanView['others'] }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  if (others.length === 0) return null;
  return (
    <nav className="plan-others no-print" aria-labelledby="other-plans">
      <h2 id="other-plans">{t('other')}</h2>
      <ul>
        {others.map(({ plan, name }) => (
          <li key={plan.id}>
            <Link to={planPaths.plan(plan.id)}>{name ? t('title', { name }) : t('titlePlain')}</Link>{' '}
            {t('child.planDated', { status: t(`status.${plan.status}`), date: format.date(plan.datedOn) })}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PlanPage({ view }: { view: PlanView }) {
  const { t } = useTranslation('plan');
  const { plan, child } = view;
  useJump();
  return (
    <Page
      title={useTitle(view)}
      back={child ? planPaths.child(child.id) : '/'}
      backLabel={child && child.relationship !== 'self' ? child.name : t('back')}
      actions={
        <Button look="quiet" onPress={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <div className="plan">
        <PlanStatus plan={plan} />
        <p className="no-print">{t('kept')}</p>
        <PlanGapsNotice plan={plan} />
        <PlanGlance plan={plan} />
        <PlanJumpList pathways={adultLifeOutcomes(plan)} />
        <PlanSections plan={plan} />
        <PlanPathways plan={plan} />
        <p className="way-on no-print">
          <Link to="/what-can-i-do">{t('options')}</Link>
        </p>
        <OtherPlans others={view.others} />
      </div>
    </Page>
  );
}

/** One plan, all of it, from this phone. */
export function ReadPlanScreen() {
  const { planId = '' } = useParams();
  const state = useView(planView, planId);
  return state.is === 'here' ? (
    <PlanPage key={planId} view={state.value} />
  ) : (
    <NotHere is={state.is} of="plan" />
  );
}
