import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { feedbackPaths } from './paths.ts';
import { ServiceNotFound } from './service-not-found.tsx';
import { useOnePress } from './use-one-press.ts';
import { useServiceName } from './use-service-name.ts';
import './feedback.scss';
import './words.ts';

const faults = ['phone', 'address', 'times', 'closed'] as const;

function Faults({ serviceId, name }: { serviceId: string; name: string }) {
  const { t } = useTranslation('feedback');
  const { say, busy, problem } = useOnePress(serviceId, name);
  const inOwnWords = feedbackPaths.send(serviceId);
  return (
    <>
      <ul className="faults">
        {faults.map((fault) => (
          <li key={fault}>
            <Button look="quiet" busy={busy} onPress={() => void say({ text: t(`wrong.sends.${fault}`) })}>
              {t(`wrong.${fault}`)}
            </Button>
          </li>
        ))}
        <li>
          <ButtonLink look="quiet" to={inOwnWords}>
            {t('wrong.other')}
          </ButtonLink>
        </li>
      </ul>
      {problem && <ProblemNotice code={problem} announce />}
      <p className="way-on">
        <Link to={inOwnWords}>{t('wrong.know')}</Link>
      </p>
    </>
  );
}

/** What of a service's page is wrong, said with one press. It goes as feedback with no name, which officers read already. */
export function SayWrongScreen() {
  const { serviceId = '' } = useParams();
  const { t } = useTranslation('feedback');
  const name = useServiceName(serviceId);
  return (
    <Page
      title={name ? t('wrong.title', { name }) : t('wrong.titlePlain')}
      lead={name && t('wrong.lead')}
      back={`/local-offer/${serviceId}`}
    >
      {name === undefined && <Status>{t('opening')}</Status>}
      {name === null && <ServiceNotFound />}
      {name && <Faults serviceId={serviceId} name={name} />}
    </Page>
  );
}
