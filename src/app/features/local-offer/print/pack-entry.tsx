import { useTranslation } from 'react-i18next';
import { useBrief } from '../use-brief.ts';
import type { PackService } from './most-useful-first.ts';
import { shortPlace } from './short-place.ts';

/** One service on a pack: its name, how to ring, where, and how to get in, a line each. */
export function PackEntry({ entry: { service } }: { entry: PackService }) {
  const { t } = useTranslation(['service', 'local-offer']);
  const { phone, email, getIn } = useBrief()(service);
  const where = service.place && shortPlace(service.place);
  return (
    <li className="pack__entry">
      <h2>
        <bdi>{service.name}</bdi>
      </h2>
      {service.status === 'temporarily-closed' && (
        <p>
          <strong>{t('local-offer:service.closed.title')}</strong>
        </p>
      )}
      <p>
        <bdi dir={phone ? 'ltr' : undefined}>{phone ?? email ?? t('local-offer:service.noContact')}</bdi>
      </p>
      {(where ?? service.online) && <p>{where ? <bdi>{where}</bdi> : t('print.online')}</p>}
      <p>{getIn ?? t('local-offer:service.getInNone')}</p>
    </li>
  );
}
