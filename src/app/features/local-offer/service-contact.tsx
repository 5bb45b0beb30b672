import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import type { Service } from '#contract/local-offer.ts';
import { dialled, shownPlace } from './reach.ts';

function ServicePlace({ place }: { place: NonNullable<Service['place']> }) {
  const { t } = useTranslation('local-offer');
  const shown = shownPlace(place);
  if (shown.is === 'masked')
    return (
      <>
        {shown.outcode && <p>{t('service.area', { outcode: shown.outcode })}</p>}
        <p>{t('service.masked')}</p>
      </>
    );
  return (
    <>
      <address dir="auto">
        {shown.lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      {shown.map && (
        <p className="way-on">
          <a href={shown.map} rel="noreferrer noopener" target="_blank">
            {t('service.map')}
          </a>
        </p>
      )}
    </>
  );
}

function WaysToReach({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  const { phone, email, web } = service;
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
      {service.place && (
        <>
          <h3>{t('service.place')}</h3>
          <ServicePlace place={service.place} />
        </>
      )}
      {service.online && <p>{t('service.online')}</p>}
    </section>
  );
}
