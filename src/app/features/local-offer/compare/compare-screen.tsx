import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { EmptyState } from '#app/ui/empty-state/empty-state.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { Tag } from '#app/ui/tag/tag.tsx';
import { VisuallyHidden } from '#app/ui/visually-hidden/visually-hidden.tsx';
import type { Service } from '#contract/local-offer.ts';
import { OpeningOffer } from '../opening-offer.tsx';
import { comparePath, idsIn, localOfferPaths, mostCompared, savedPath } from '../paths.ts';
import { ShareAddress } from '../share-address.tsx';
import { useBrief, type Brief } from '../use-brief.ts';
import { useServices } from '../use-services.ts';
import '../local-offer.scss';
import '../service-words.ts';
import '../words.ts';

const compared = [
  'by',
  'ages',
  'getIn',
  'cost',
  'when',
  'where',
  'phone',
  'access',
  'checked',
] as const satisfies readonly (keyof Brief)[];

function Column({ service, without }: { service: Service; without: string }) {
  const { t } = useTranslation(['service', 'local-offer']);
  const brief = useBrief()(service);
  return (
    <section className="compared" aria-labelledby={`compared-${service.id}`}>
      <div>
        <h2 id={`compared-${service.id}`}>
          <Link to={localOfferPaths.service(service.id)}>
            <bdi>{service.name}</bdi>
          </Link>
        </h2>
        {service.status === 'temporarily-closed' && <Tag tint="rose">{t('local-offer:hit.closed')}</Tag>}
        {service.status === 'inactive' && <Tag tint="rose">{t('local-offer:hit.ended')}</Tag>}
      </div>
      <SummaryList
        rows={compared.map((fact) => ({
          name: t(`compare.${fact}`),
          value: brief[fact] ? (
            <bdi dir={fact === 'phone' ? 'ltr' : undefined}>{brief[fact]}</bdi>
          ) : (
            <span className="hint">{t('compare.unsaid')}</span>
          ),
        }))}
      />
      <p className="no-print">
        <Link className="compared__without" to={without}>
          {t('compare.without')}
          <VisuallyHidden> {service.name}</VisuallyHidden>
        </Link>
      </p>
    </section>
  );
}

function NothingToCompare() {
  const { t } = useTranslation('service');
  return (
    <EmptyState title={t('compare.none')}>
      <p>{t('compare.noneText')}</p>
      <ButtonLink to={savedPath()}>{t('compare.saved')}</ButtonLink>
    </EmptyState>
  );
}

/** Up to three services side by side, one above the other on a phone. Which they are stands in the address. */
export function CompareScreen() {
  const { t } = useTranslation('service');
  const [address] = useSearchParams();
  const ids = idsIn(address).slice(0, mostCompared);
  const found = useServices(ids);
  const services = found.is === 'here' ? ids.flatMap((id) => found.services.get(id) ?? []) : [];
  const missing = found.is === 'here' ? ids.length - services.length : 0;
  return (
    <Page title={t('compare.title')} lead={t('compare.lead')} back={savedPath()} backLabel={t('saved.title')}>
      {found.is !== 'here' && <OpeningOffer is={found.is} />}
      {missing > 0 && <p>{t('compare.missing', { count: missing })}</p>}
      {found.is === 'here' && services.length === 0 && <NothingToCompare />}
      {services.length > 0 && (
        <>
          <div className="compare">
            {services.map((service) => (
              <Column
                key={service.id}
                service={service}
                without={comparePath(ids.filter((id) => id !== service.id))}
              />
            ))}
          </div>
          <ShareAddress name={t('compare.title')} path={comparePath(ids)}>
            <Button look="quiet" onPress={() => window.print()}>
              {t('print.button')}
            </Button>
          </ShareAddress>
        </>
      )}
    </Page>
  );
}
