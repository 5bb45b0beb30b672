import { useTranslation } from 'react-i18next';
import { Details } from '#app/ui/details/details.tsx';
import type { Plan } from '#contract/plan.ts';

/** The question people open a plan for: who does what, how often. Folded up, because a full plan has pages of it. */
export function PlanGlance({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  if (plan.provision.length === 0) return null;
  const said = (parts: (string | undefined)[]) => parts.filter(Boolean).join(' · ') || t('glance.notSaid');
  return (
    <Details summary={t('glance.title')}>
      <table className="plan-glance">
        <thead>
          <tr>
            <th scope="col">{t('glance.what')}</th>
            <th scope="col">{t('glance.how')}</th>
            <th scope="col">{t('glance.who')}</th>
          </tr>
        </thead>
        <tbody>
          {plan.provision.map((one) => (
            <tr key={one.id}>
              <th scope="row" dir="auto">
                <a href={`#${one.id}`}>{one.title}</a>
              </th>
              <td data-label={t('glance.how')}>{said([one.howMuch, one.howOften])}</td>
              <td data-label={t('glance.who')}>{said([one.who])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Details>
  );
}
