import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Service } from '#contract/local-offer.ts';

/** Who answers for it, and how to complain about it. */
export function ServiceResponsible({ service }: { service: Service }) {
  const { t } = useTranslation('service');
  const complaint = service.answers?.['how-to-complain'];
  return (
    <section aria-labelledby="responsible">
      <h2 id="responsible">{t('responsible.title')}</h2>
      <p>
        {service.organisation
          ? t('responsible.by', { organisation: service.organisation })
          : t('responsible.nobody')}
      </p>
      <h3>{t('responsible.complain')}</h3>
      {complaint ? (
        <p className="as-written" dir="auto">
          {complaint}
        </p>
      ) : (
        <p>{t('responsible.noComplaint')}</p>
      )}
      <p className="way-on">
        <Link to="/rights">{t('responsible.more')}</Link>
      </p>
    </section>
  );
}
