import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Entry } from '#app/device/outbox/entry.ts';
import { useForm, type Draft } from '#app/ui/form/use-form.ts';
import { Page } from '#app/ui/page/page.tsx';
import { feedbackDraft } from '#contract/feedback.ts';
import { FeedbackForm, feedbackWords, type FeedbackWords } from './feedback-form.tsx';
import { changeFeedback } from './keep-feedback.ts';
import { feedbackSend } from './operations.ts';
import { feedbackPaths } from './paths.ts';
import { useKeptWords, type Keeping } from './use-kept-words.ts';
import { useWriter } from './use-writer.ts';
import './feedback.scss';
import './words.ts';

const nameIn = ({ kind }: Entry): FeedbackWords['from'] =>
  kind === feedbackSend.kind ? 'named' : 'anonymous';

interface ChangeProps {
  entry: Entry;
  start: Draft<FeedbackWords>;
  keeping: Keeping;
}

function Change({ entry, start, keeping }: ChangeProps) {
  const { t } = useTranslation('feedback');
  const { outbox } = useDevice();
  const navigate = useNavigate();
  const faults = entry.state.is === 'needs-you' ? (entry.state.fields ?? []) : [];
  const form = useForm(feedbackWords, start, { keep: keeping.keep, faults });

  async function send(words: FeedbackWords) {
    const changed = await changeFeedback(outbox, entry.id, words);
    if (!changed.ok) return changed.problem.code;
    await keeping.finish();
    await navigate(feedbackPaths.kept(changed.value.id), { replace: true });
    return undefined;
  }
  return (
    <FeedbackForm
      form={form}
      writer={useWriter()}
      fromStays={entry.nameStays ? nameIn(entry) : undefined}
      submit={t('change.submit')}
      onValid={send}
    />
  );
}

/** New words for feedback that the council did not take. The old words stay until the new ones are kept. */
export function ChangeFeedbackScreen() {
  const { entryId = '' } = useParams();
  const { t } = useTranslation(['feedback', 'problems']);
  const [entry] = useState(useWatch(useDevice().outbox.all).find(({ id }) => id === entryId));
  const { kept, keeping } = useKeptWords(`feedback-change/${entryId}`);
  const written = feedbackDraft.safeParse(entry?.payload).data;
  if (!entry || !written || entry.state.is === 'received')
    return (
      <Page title={t('change.titlePlain')} back="/waiting">
        <p>{t(entry ? 'change.noNeed' : 'kept.text.gone')}</p>
      </Page>
    );
  const stays = entry.nameStays ? { from: nameIn(entry) } : {};
  const because =
    'because' in entry.state
      ? t('change.lead', { because: t(`problems:${entry.state.because}.title`) })
      : undefined;
  return (
    <Page
      title={t('change.title', { name: written.aboutName })}
      lead={because}
      back={feedbackPaths.kept(entryId)}
    >
      {kept.is === 'here' && (
        <Change
          entry={entry}
          start={{ ...written, from: nameIn(entry), ...kept.words, ...stays }}
          keeping={keeping}
        />
      )}
    </Page>
  );
}
