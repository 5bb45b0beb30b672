import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Entry } from '#app/device/outbox/entry.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { ButtonLink } from '#app/ui/button/button-link.tsx';
import { ButtonRow } from '#app/ui/button/button-row.tsx';
import { EntryTag } from '#app/ui/entry-tag/entry-tag.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { keptState } from './kept-state.ts';
import { KeptWords } from './kept-words.tsx';
import { feedbackPaths } from './paths.ts';
import { writtenIn } from './written.ts';
import '#app/i18n/comments-words.ts';
import './feedback.scss';
import './words.ts';

function StateNotice({ entry }: { entry: Entry }) {
  const { t } = useTranslation(['feedback', 'problems']);
  const format = useFormat();
  const { state } = entry;
  const because = 'because' in state ? t(`problems:${state.because}.title`) : '';
  const when = state.is === 'received' ? format.dateTime(state.receivedAt) : '';
  return (
    <Notice kind={state.is === 'received' ? 'success' : 'info'} announce>
      <p>
        <EntryTag state={state.is} />
      </p>
      <p>{t(`kept.text.${keptState(entry)}`, { because, when })}</p>
      {state.is === 'received' && (
        <>
          <p>
            {t('kept.reference')} <strong className="reference">{state.reference}</strong>
          </p>
          <p>{t('kept.referenceHint')}</p>
        </>
      )}
    </Notice>
  );
}

function BackToIt({ entry }: { entry: Entry }) {
  const { t } = useTranslation(['feedback', 'comments']);
  const written = writtenIn(entry);
  if (written.is === 'other') return null;
  const [to, words] =
    written.is === 'feedback'
      ? [`/local-offer/${written.draft.about}`, t('kept.service')]
      : written.is === 'comment'
        ? ['/local-offer/comments', t('comments:write.readPublished')]
        : ['/local-offer', t('comments:missing.searchAgain')];
  return (
    <ButtonLink to={to} look="quiet">
      {words}
    </ButtonLink>
  );
}

function NextSteps({ entry }: { entry: Entry | undefined }) {
  const { t } = useTranslation('feedback');
  const { session } = useDevice();
  const { pathname } = useLocation();
  const state = keptState(entry);
  return (
    <ButtonRow>
      {entry && state === 'needs-you' && (
        <ButtonLink to={feedbackPaths.change(entry.id)}>{t('kept.change')}</ButtonLink>
      )}
      {state === 'sign-in' && <ButtonLink to={session.signInPath(pathname)}>{t('kept.signIn')}</ButtonLink>}
      {entry && <BackToIt entry={entry} />}
      <ButtonLink to="/waiting" look="quiet">
        {t('kept.all')}
      </ButtonLink>
    </ButtonRow>
  );
}

/** What became of one thing that was written to the council. It says only what is true now, and changes by itself when that does. */
export function FeedbackKeptScreen() {
  const { entryId = '' } = useParams();
  const { t } = useTranslation('feedback');
  const entry = useWatch(useDevice().outbox.all).find(({ id }) => id === entryId);
  return (
    <Page title={t(`kept.title.${keptState(entry)}`)}>
      {entry ? <StateNotice entry={entry} /> : <p>{t('kept.text.gone')}</p>}
      {entry && <KeptWords entry={entry} />}
      <NextSteps entry={entry} />
    </Page>
  );
}
