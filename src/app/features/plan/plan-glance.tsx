import { useTranslation } from 'react-i18next';
import type { Plan } from '#contract/plan.ts';

/** The question people open a plan for: who does what, how often. */
export function PlanGlance({ plan }: { plan: Plan }) {
  const { t } = useTranslation('plan');
  if (plan.provision.length === 0) return null;
  const how = (parts: (string | undefined)[]) => parts.filter(Boolean).join(', ') || t('glance.notSaid');
  return (
    <section className="plan-section" id="glance" aria-labelledby="glance-title">
      <h2 className="plan-section__title" id="glance-title" tabIndex={-1}>
        {t('glance.title')}
      </h2>
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
              <td data-label={t('glance.how')}>{how([one.howMuch, one.howOften])}</td>
              <td data-label={t('glance.who')}>{how([one.who])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
