import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { ProblemNotice } from '#app/ui/problem-notice/problem-notice.tsx';
import { Status } from '#app/ui/status/status.tsx';
import type { ProblemCode } from '#contract/problem.ts';
import { feedbackSendWithNoName } from './operations.ts';
import { feedbackPaths } from './paths.ts';
import { ServiceNotFound } from './service-not-found.tsx';
import { useServiceName } from './use-service-name.ts';
import './feedback.scss';
import './words.ts';

const faults = ['phone', 'address', 'times', 'closed'] as const;
type Fault = (typeof faults)[number];

/** One press says it: in English first, whatever the screen is in, because officers read it. */
function useSayWrong(serviceId: string, name: string) {
  const { t } = useTranslation('feedback');
  const { outbox } = useDevice();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<ProblemCode>();
  const [busy, setBusy] = useState(false);
  async function say(fault: Fault) {
    setBusy(true);
    const text = t(`wrong.sends.${fault}`);
    const draft = { about: serviceId, aboutName: name, text, mayPublish: false };
    const kept = await outbox.add(feedbackSendWithNoName, draft);
    setBusy(false);
    if (kept.ok) await navigate(feedbackPaths.kept(kept.value.id), { replace: true });
    else setProblem(kept.problem.code);
  }
  return { say, busy, problem };
}

function Faults({ serviceId, name }: { serviceId: string; name: string }) {
  const { t } = useTranslation('feedback');
  const { say, busy, problem } = useSayWrong(serviceId, name);
  const inOwnWords = feedbackPaths.send(serviceId);
  return (
    <>
      <ul className="faults">
        {faults.map((fault) => (
          <li key={fault}>
            <Button look="quiet" busy={busy} onPress={() => void say(fault)}>
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
