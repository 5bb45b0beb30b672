import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import type { Service } from '#contract/local-offer.ts';
import { isPlaceholder } from '#domain/local-offer/placeholder.ts';
import { dialled } from './reach.ts';
import { ServicePlaces } from './service-places.tsx';

const real = (address: string | undefined) => (address && !isPlaceholder(address) ? address : undefined);

function WaysToReach({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  const { phone } = service;
  const email = real(service.email);
  const web = real(service.web);
  const number = phone && dialled(phone);
  if (!phone && !email && !web) return <p>{t('service.noContact')}</p>;
  return (
    <>
      {phone && !number && <p dir="auto">{phone}</p>}
      <ButtonRow>
        {phone && number && (
          <ButtonLink to={`tel:${number}`} icon="phone">
            {t('service.call', { phone })}
          </ButtonLink>
        )}
        {email && (
          <ButtonLink to={`mailto:${email}`} icon="mail" look="quiet">
            {t('service.write', { email })}
          </ButtonLink>
        )}
        {web && (
          <ButtonLink to={web} icon="globe" look="quiet">
            {t('service.web')}
          </ButtonLink>
        )}
      </ButtonRow>
      {web && <p className="hint">{t('service.webHint')}</p>}
    </>
  );
}

/** How to reach a service and where it is: ring, write, look, go. */
export function ServiceContact({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  return (
    <section aria-labelledby="contact" className="service-contact">
      <h2 id="contact">{t('service.contact')}</h2>
      <WaysToReach service={service} />
      <ServicePlaces place={service.place} otherPlaces={service.otherPlaces} />
      {service.online && <p>{t('service.online')}</p>}
    </section>
  );
}
