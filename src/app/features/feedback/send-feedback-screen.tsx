import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import { useKeptWords, type Keeping } from '#app/device/use-kept-words.ts';
import type { Draft } from '#app/ui/form/use-form.ts';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { BeforeYouWrite } from './before-you-write.tsx';
import { FeedbackForm, feedbackWords, type FeedbackWords } from './feedback-form.tsx';
import { keepFeedback } from './keep-feedback.ts';
import { KeptDraftNotice } from './kept-draft-notice.tsx';
import { ServiceNotFound } from './service-not-found.tsx';
import { useServiceName } from './use-service-name.ts';
import { useWriter } from './use-writer.ts';
import { useWriting } from './use-writing.ts';
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
  const writer = useWriter();
  const empty: Draft<FeedbackWords> = { ...about, mayPublish: false, from: writer ? undefined : 'anonymous' };
  const { form, send } = useWriting({
    shape: feedbackWords,
    start: { ...empty, ...kept, ...about },
    keeping,
    put: (words) => keepFeedback(outbox, words),
  });
  function startAgain() {
    form.reset(empty);
    void keeping.drop();
  }
  return (
    <>
      <KeptDraftNotice fromBefore={kept !== undefined} onClear={startAgain} />
      <FeedbackForm form={form} writer={writer} submit={t('submit')} onValid={send} />
    </>
  );
}

/** What someone thinks of a service. It is kept on this phone as it is written, and needs no signal. */
export function SendFeedbackScreen() {
  const { serviceId = '' } = useParams();
  const { t } = useTranslation('feedback');
  const { kept, keeping } = useKeptWords<FeedbackWords>(`feedback/${serviceId}`);
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
