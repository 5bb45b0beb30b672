import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { Service } from '#contract/local-offer.ts';
import { metresInMile } from '#domain/local-offer/distance.ts';
import { agesOf } from './ages.ts';
import { localOfferPaths } from './paths.ts';

export interface ServiceCardProps {
  service: Service;
  metres?: number | undefined;
  /** It came since its reader last looked. */
  isNew?: boolean;
}

const shownOf = ({ service, metres, isNew }: ServiceCardProps): string => {
  const { id, name, organisation, summary, status, ageFrom, ageTo, cost } = service;
  return JSON.stringify([id, name, organisation, summary, status, ageFrom, ageTo, cost, metres, isNew]);
};

/** One service in a list: enough to tell whether to open it. How far it is stands in whole miles. */
function Card({ service, metres, isNew = false }: ServiceCardProps) {
  const { t } = useTranslation('local-offer');
  const miles = metres === undefined ? undefined : Math.round(metres / metresInMile);
  const ages = agesOf(service, t);
  return (
    <CardLink to={localOfferPaths.service(service.id)} title={<bdi>{service.name}</bdi>} level={3}>
      {service.organisation && service.organisation !== service.name && (
        <p className="service-card__by">{t('hit.by', { organisation: service.organisation })}</p>
      )}
      {service.summary && (
        <p className="service-card__summary">
          <bdi>{service.summary}</bdi>
        </p>
      )}
      <p className="tags">
        {isNew && <Tag tint="sun">{t('savedSearch.new')}</Tag>}
        {miles !== undefined && (
          <Tag tint="sky">{miles === 0 ? t('hit.lessThanMile') : t('hit.milesAway', { count: miles })}</Tag>
        )}
        {service.status === 'temporarily-closed' && <Tag tint="rose">{t('hit.closed')}</Tag>}
        {service.status === 'inactive' && <Tag tint="rose">{t('hit.ended')}</Tag>}
        {ages && <Tag>{ages}</Tag>}
        {service.cost === 'free' && <Tag tint="leaf">{t('hit.free')}</Tag>}
      </p>
    </CardLink>
  );
}

/** The next letter often leaves the first services where they are: those are not drawn again. */
export const ServiceCard = memo(Card, (before, next) => shownOf(before) === shownOf(next));
