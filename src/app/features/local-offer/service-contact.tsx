import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
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
        <a href={shown.map} rel="noreferrer noopener" target="_blank">
          {t('service.map')}
        </a>
      )}
    </>
  );
}

/** Where it is and how to reach it: ring, write, look. */
export function ServiceContact({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  const { phone, email, web, place } = service;
  const number = phone && dialled(phone);
  return (
    <section aria-labelledby="contact" className="service-contact">
      <h2 id="contact">{t('service.contact')}</h2>
      {!phone && !email && !web && <p>{t('service.noContact')}</p>}
      {phone && number && (
        <ButtonLink to={`tel:${number}`} icon="phone">
          {t('service.call', { phone })}
        </ButtonLink>
      )}
      {phone && !number && <p dir="auto">{phone}</p>}
      {email && (
        <ButtonLink to={`mailto:${email}`} icon="mail" look="quiet">
          {t('service.write', { email })}
        </ButtonLink>
      )}
      {web && (
        <>
          <ButtonLink to={web} icon="globe" look="quiet">
            {t('service.web')}
          </ButtonLink>
          <p className="hint">{t('service.webHint')}</p>
        </>
      )}
      {place && (
        <>
          <h3>{t('service.place')}</h3>
          <ServicePlace place={place} />
        </>
      )}
      {service.online && <p>{t('service.online')}</p>}
    </section>
  );
}
