import { useTranslation } from 'react-i18next';
import { CardLink } from '#app/ui/card/card-link.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import type { Service } from '#contract/local-offer.ts';
import { agesOf } from './ages.ts';
import { localOfferPaths } from './paths.ts';

/** One service in a list: enough to tell whether to open it. */
export function ServiceCard({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
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
        {service.status === 'temporarily-closed' && <Tag tint="rose">{t('hit.closed')}</Tag>}
        {service.status === 'inactive' && <Tag tint="rose">{t('hit.ended')}</Tag>}
        {ages && <Tag>{ages}</Tag>}
        {service.cost === 'free' && <Tag tint="leaf">{t('hit.free')}</Tag>}
      </p>
    </CardLink>
  );
}
