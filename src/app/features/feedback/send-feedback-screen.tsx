import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { Button } from '#app/ui/button/button.tsx';
import { useForm, type Draft } from '#app/ui/form/use-form.ts';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { BeforeYouWrite } from './before-you-write.tsx';
import { FeedbackForm, feedbackWords, type FeedbackWords } from './feedback-form.tsx';
import { keepFeedback } from './keep-feedback.ts';
import { feedbackPaths } from './paths.ts';
import { ServiceNotFound } from './service-not-found.tsx';
import { useKeptWords, type Keeping } from './use-kept-words.ts';
import { useServiceName } from './use-service-name.ts';
import { useWriter } from './use-writer.ts';
import './feedback.scss';
import './words.ts';

interface WriteProps {
  about: Draft<FeedbackWords>;
  kept: Draft<FeedbackWords> | undefined;
  keeping: Keeping;
}

function Write({ about, kept, keeping }: WriteProps) {
  const { t } = useTranslation('feedback');
  const { outbox } = useDevice();
  const navigate = useNavigate();
  const writer = useWriter();
  const empty: Draft<FeedbackWords> = { ...about, mayPublish: false, from: writer ? undefined : 'anonymous' };
  const [fromBefore, setFromBefore] = useState(kept !== undefined);
  const form = useForm(feedbackWords, { ...empty, ...kept, ...about }, { keep: keeping.keep });

  async function send(words: FeedbackWords) {
    const entry = await keepFeedback(outbox, words);
    if (!entry.ok) return entry.problem.code;
    await keeping.finish();
    await navigate(feedbackPaths.kept(entry.value.id), { replace: true });
    return undefined;
  }
  function startAgain() {
    form.reset(empty);
    setFromBefore(false);
    void keeping.drop();
  }
  return (
    <>
      {fromBefore && (
        <Notice announce>
          <p>{t('keptDraft')}</p>
          <Button look="quiet" onPress={startAgain}>
            {t('startAgain')}
          </Button>
        </Notice>
      )}
      <FeedbackForm form={form} writer={writer} submit={t('submit')} onValid={send} />
    </>
  );
}

/** What someone thinks of a service. It is kept on this phone as it is written, and needs no signal. */
export function SendFeedbackScreen() {
  const { serviceId = '' } = useParams();
  const { t } = useTranslation('feedback');
  const { kept, keeping } = useKeptWords(`feedback/${serviceId}`);
  const serviceName = useServiceName(serviceId);
  const opening = kept.is === 'opening' || serviceName === undefined;
  const words = kept.is === 'here' ? kept.words : undefined;
  const name = serviceName ?? words?.aboutName;
  return (
    <Page
      title={name ? t('title', { name }) : t('titlePlain')}
      lead={name && t('lead')}
      back={`/local-offer/${serviceId}`}
    >
      {opening && <Status>{t('opening')}</Status>}
      {!opening && !name && <ServiceNotFound />}
      {!opening && name && (
        <>
          <BeforeYouWrite />
          <Write
            key={serviceId}
            about={{ about: serviceId, aboutName: name }}
            kept={words}
            keeping={keeping}
          />
        </>
      )}
    </Page>
  );
}
