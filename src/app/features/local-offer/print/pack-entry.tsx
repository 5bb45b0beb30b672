import { useTranslation } from 'react-i18next';
import type { Service } from '#contract/local-offer.ts';
import { isPlaceholder } from '#domain/local-offer/placeholder.ts';
import type { PackService } from './most-useful-first.ts';
import { shortPlace } from './short-place.ts';

const separator = ' · ';

/** How to reach it: by phone, or else by mail. */
function Reach({ service: { phone, email } }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  if (phone) return <bdi dir="ltr">{phone}</bdi>;
  return email && !isPlaceholder(email) ? <bdi dir="ltr">{email}</bdi> : t('service.noContact');
}

/** One service on a pack, in as few lines as can be: its name, how to ring and where, and how to get in. */
export function PackEntry({ entry: { service } }: { entry: PackService }) {
  const { t } = useTranslation(['service', 'local-offer']);
  const { name, status, place, online, howToGetIn = [] } = service;
  const where = (place && shortPlace(place)) ?? (online ? t('print.online') : undefined);
  const ways = howToGetIn.map((way) => t(`print.getIn.${way}`));
  return (
    <li className="pack__entry">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      {status === 'temporarily-closed' && (
        <p>
          <strong>{t('local-offer:service.closed.title')}</strong>
        </p>
      )}
      <p>
        <Reach service={service} />
        {where && (
          <>
            {separator}
            <bdi>{where}</bdi>
          </>
        )}
      </p>
      <p>{ways.join(separator) || t('local-offer:service.getInNone')}</p>
    </li>
  );
}
