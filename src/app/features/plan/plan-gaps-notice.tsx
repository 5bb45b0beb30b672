import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Details } from '#app/ui/details/details.tsx';
import type { Plan } from '#contract/plan.ts';
import { PartLinks } from './part-links.tsx';
import { gapsOf } from './plan-gaps.ts';

/** What a family may want to ask about, said once and gently near the top. */
export function PlanGapsNotice({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  const { needsWithNoProvision, vagueProvision } = gapsOf(plan);
  if (needsWithNoProvision.length + vagueProvision.length === 0) return null;
  return (
    <div className="no-print">
      <Details summary={t('look.title')}>
        <p>{t('look.lead')}</p>
        {needsWithNoProvision.length > 0 && (
          <>
            <p>{t('look.noProvision', { count: needsWithNoProvision.length })}</p>
            <PartLinks parts={needsWithNoProvision} />
          </>
        )}
        {vagueProvision.length > 0 && (
          <>
            <p>{t('look.vague', { count: vagueProvision.length })}</p>
            <PartLinks parts={vagueProvision} />
          </>
        )}
        <p>{t('look.careful')}</p>
        <p className="way-on">
          <Link to="/rights">{t('look.help')}</Link>
        </p>
      </Details>
    </div>
  );
}
