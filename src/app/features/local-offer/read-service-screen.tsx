import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button } from '#app/ui/button/button.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { ReadAloud } from '#app/ui/read-aloud/read-aloud.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { Service } from '#contract/local-offer.ts';
import { localOfferPaths } from './paths.ts';
import { SaveService } from './saved/save-service.tsx';
import { ServiceChecked } from './service-checked.tsx';
import { ServiceContact } from './service-contact.tsx';
import { ServiceFacts } from './service-facts.tsx';
import { ServiceFeedback } from './service-feedback.tsx';
import { ServiceGone } from './service-gone.tsx';
import { ServiceQuestions } from './service-questions.tsx';
import { ServiceResponsible } from './service-responsible.tsx';
import { ServiceTimes } from './service-times.tsx';
import { ShareAddress } from './share-address.tsx';
import { useService } from './use-service.ts';
import './local-offer.scss';
import './service-words.ts';
import './words.ts';

function ServiceStatus({ status }: { status: Service['status'] }) {
  const { t } = useTranslation('local-offer');
  if (status === 'active') return null;
  const part = status === 'inactive' ? 'inactive' : 'closed';
  return (
    <Notice kind="warning" title={t(`service.${part}.title`)}>
      <p>{t(`service.${part}.text`)}</p>
    </Notice>
  );
}

function ServiceAbout({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  const words = useRef<HTMLDivElement>(null);
  const { summary, description } = service;
  return (
    <>
      <div ref={words}>
        {summary && (
          <p className="service-summary" dir="auto">
            {summary}
          </p>
        )}
        {description && description !== summary && (
          <p className="as-written" dir="auto">
            {description}
          </p>
        )}
        <ServiceFacts service={service} />
      </div>
      <ReadAloud of={words} />
      {service.categories.length > 0 && (
        <ul className="chips" aria-label={t('categories.filter')}>
          {service.categories.map((category) => (
            <li key={category}>
              <Link to={localOfferPaths.kind(category)}>{t(`category.${category}`)}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ServicePage({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  const by =
    service.organisation &&
    service.organisation !== service.name &&
    t('hit.by', { organisation: service.organisation });
  return (
    <Page title={service.name} lead={by} back={localOfferPaths.search()} backLabel={t('service.back')}>
      <ServiceStatus status={service.status} />
      <ServiceChecked service={service} />
      <SaveService service={service} />
      <ServiceAbout service={service} />
      {service.status !== 'inactive' && (
        <>
          <ServiceContact service={service} />
          <ServiceTimes service={service} />
        </>
      )}
      <ServiceQuestions service={service} />
      <ServiceResponsible service={service} />
      <ServiceFeedback serviceId={service.id} />
      <ShareAddress name={service.name} path={localOfferPaths.service(service.id)}>
        <Button look="quiet" onPress={() => window.print()}>
          {t('service.print')}
        </Button>
      </ShareAddress>
      {service.otherNames && <p>{`${t('service.otherNames')}: ${service.otherNames.join(', ')}`}</p>}
      {service.source && <p className="hint">{t('service.source', { source: service.source })}</p>}
    </Page>
  );
}

/** One service of the Local Offer, from this phone. */
export function ReadServiceScreen() {
  const { serviceId = '' } = useParams();
  const { t } = useTranslation('local-offer');
  const state = useService(serviceId);
  if (state.is === 'gone') return <ServiceGone />;
  if (state.is === 'here') return <ServicePage key={serviceId} service={state.service} />;
  return (
    <Page title={t('service.titlePlain')} back={localOfferPaths.search()} backLabel={t('service.back')}>
      <Status>{t('service.loading')}</Status>
    </Page>
  );
}
