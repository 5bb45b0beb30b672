import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useView } from '#app/device/use-device.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Term } from '#app/ui/term/term.tsx';
import type { TermId } from '#app/ui/term/term-id.ts';
import type { Child } from '#contract/child.ts';
import { ChildDates } from './child-dates.tsx';
import { ChildEvents } from './child-events.tsx';
import { ChildPeople } from './child-people.tsx';
import { ChildPlans } from './child-plans.tsx';
import { NotHere } from './not-here.tsx';
import { childView, type ChildView } from './views.ts';
import './plan.scss';
import './words.ts';

const supportTerm: Record<Child['support'], TermId> = {
  'sen-support': 'sen-support',
  assessment: 'ehc-needs-assessment',
  'draft-plan': 'draft-plan',
  plan: 'ehc-plan',
};

function ChildPage({ view }: { view: ChildView }) {
  const { t } = useTranslation('plan');
  const { child, plans, events, today } = view;
  return (
    <Page title={child.relationship === 'self' ? t('child.self') : child.name} back="/" backLabel={t('back')}>
      <SummaryList
        rows={[
          {
            name: t('child.support'),
            value: (
              <>
                {t(`child.supports.${child.support}`)}{' '}
                <Term id={supportTerm[child.support]}>{t('child.supportMeaning')}</Term>
              </>
            ),
          },
          { name: t('child.year'), value: child.schoolYear },
          { name: t('child.setting'), value: child.setting },
        ]}
      />
      <ChildPlans child={child} plans={plans} />
      <ChildDates childId={child.id} />
      <ChildPeople contacts={child.contacts} />
      <ChildEvents events={events} today={today} />
    </Page>
  );
}

/** One child or young person: their plan, what comes next, who to talk to, what has happened. */
export function ReadChildScreen() {
  const { childId = '' } = useParams();
  const state = useView(childView, childId);
  return state.is === 'here' ? (
    <ChildPage key={childId} view={state.value} />
  ) : (
    <NotHere is={state.is} of="child" />
  );
}
