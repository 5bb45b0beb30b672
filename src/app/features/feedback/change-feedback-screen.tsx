import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Entry } from '#app/device/outbox/entry.ts';
import { Page } from '#app/ui/page/page.tsx';
import { ChangeComment, ChangeFeedback, ChangeGap } from './change-words.tsx';
import { feedbackPaths } from './paths.ts';
import { writtenIn } from './written.ts';
import '#app/i18n/comments-words.ts';
import './feedback.scss';
import './words.ts';

function Change({ entry }: { entry: Entry }) {
  const written = writtenIn(entry);
  switch (written.is) {
    case 'feedback':
      return <ChangeFeedback entry={entry} draft={written.draft} />;
    case 'comment':
      return <ChangeComment entry={entry} draft={written.draft} />;
    case 'gap':
      return <ChangeGap entry={entry} draft={written.draft} />;
    case 'other':
      return null;
  }
}

/** New words for what the council did not take. The old words stay until the new ones are kept. */
export function ChangeFeedbackScreen() {
  const { entryId = '' } = useParams();
  const { t } = useTranslation(['feedback', 'problems']);
  const [entry] = useState(useWatch(useDevice().outbox.all).find(({ id }) => id === entryId));
  const written = entry && writtenIn(entry);
  if (!entry || !written || written.is === 'other' || entry.state.is === 'received')
    return (
      <Page title={t('change.titlePlain')} back="/waiting">
        <p>{t(entry ? 'change.noNeed' : 'kept.text.gone')}</p>
      </Page>
    );
  const because =
    'because' in entry.state
      ? t('change.lead', { because: t(`problems:${entry.state.because}.title`) })
      : undefined;
  const title =
    written.is === 'feedback' ? t('change.title', { name: written.draft.aboutName }) : t('change.titlePlain');
  return (
    <Page title={title} lead={because} back={feedbackPaths.kept(entryId)}>
      <Change entry={entry} />
    </Page>
  );
}
