import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import type { Category, Service } from '#contract/local-offer.ts';
import { noFilters } from '#domain/local-offer/filter-answer.ts';
import { printPath } from '../paths.ts';
import { useBrief } from '../use-brief.ts';
import { useOfferHere } from '../use-offer-here.ts';
import { PrintPage } from './print-page.tsx';

const mostOnAPack = 2000;

/** Every service of a kind, by name; undefined while they are looked up. */
function useKind(category: Category): Service[] | undefined {
  const { localOffer } = useDevice();
  useOfferHere();
  const { updatedAt } = useWatch(localOffer.state);
  const [services, setServices] = useState<Service[]>();
  useEffect(() => {
    let isWanted = true;
    const filters = { ...noFilters, kind: [category] };
    void localOffer.search({ filters, limit: mostOnAPack, offset: 0 }).then(
      ({ hits }) => isWanted && setServices(hits.toSorted((a, b) => a.name.localeCompare(b.name))),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- looked up again when the phone's copy is renewed
  }, [localOffer, category, updatedAt]);
  return services;
}

function PackEntry({ service }: { service: Service }) {
  const { t } = useTranslation(['service', 'local-offer']);
  const { phone, email, where, getIn } = useBrief()(service);
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
      <p dir="auto">{phone ?? email ?? t('local-offer:service.noContact')}</p>
      {where && <p dir="auto">{where}</p>}
      <p>{getIn ?? t('local-offer:service.getInNone')}</p>
    </li>
  );
}

/** One kind of help on paper, for people without the internet: who, how to ring, where, and how to get in. */
export function PrintPack({ category }: { category: Category }) {
  const { t } = useTranslation(['service', 'local-offer']);
  const services = useKind(category);
  return (
    <PrintPage title={t(`local-offer:category.${category}`)} lead={t('print.packLead')}>
      {!services && <Status>{t('compare.opening')}</Status>}
      {services?.length === 0 && <p>{t('local-offer:law.none')}</p>}
      {services && services.length > 0 && (
        <ul className="pack">
          {services.map((service) => (
            <PackEntry key={service.id} service={service} />
          ))}
        </ul>
      )}
      <ButtonRow>
        <ButtonLink look="quiet" to={printPath([])}>
          {t('print.others')}
        </ButtonLink>
      </ButtonRow>
    </PrintPage>
  );
}
