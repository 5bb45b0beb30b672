import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { FaceButtons } from '#app/ui/faces/face-buttons.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { feedbackPaths } from './paths.ts';
import { ServiceNotFound } from './service-not-found.tsx';
import { useOnePress } from './use-one-press.ts';
import { useServiceName } from './use-service-name.ts';
import './feedback.scss';
import './words.ts';

function Rate({ serviceId, name }: { serviceId: string; name: string }) {
  const { t } = useTranslation('feedback');
  const { say, busy, problem } = useOnePress(serviceId, name);
  return (
    <>
      <FaceButtons busy={busy} onPress={(feeling) => void say({ feeling, text: t('rate.sends') })} />
      {problem && <ProblemNotice code={problem} announce />}
      <p className="way-on">
        <Link to={feedbackPaths.send(serviceId)}>{t('rate.words')}</Link>
      </p>
    </>
  );
}

/** How a service was, said with one press and no words. It is kept on this phone at once, and needs no signal. */
export function RateServiceScreen() {
  const { serviceId = '' } = useParams();
  const { t } = useTranslation('feedback');
  const name = useServiceName(serviceId);
  return (
    <Page
      title={name ? t('rate.title', { name }) : t('rate.titlePlain')}
      lead={name && t('rate.lead')}
      back={`/local-offer/${serviceId}`}
    >
      {name === undefined && <Status>{t('opening')}</Status>}
      {name === null && <ServiceNotFound />}
      {name && <Rate key={serviceId} serviceId={serviceId} name={name} />}
    </Page>
  );
}
