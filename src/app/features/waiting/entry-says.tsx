import { useTranslation } from 'react-i18next';
import type { Entry } from '#app/device/outbox/entry.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { waitsForSignIn } from './entry-group.ts';

function WaitingSays({ state }: { state: Extract<Entry['state'], { is: 'waiting' }> }) {
  const { t } = useTranslation(['waiting', 'problems']);
  const format = useFormat();
  return (
    <>
      <p>{t('state.waiting', { because: t(`problems:${state.because}.title`) })}</p>
      <p>
        {t('state.tries', { count: state.tries, when: format.dateTime(state.triedAt) })}{' '}
        {state.nextTryAt ? t('state.next', { when: format.time(state.nextTryAt) }) : t('state.nextOpen')}
      </p>
    </>
  );
}

/** What is true of an entry, in a sentence or two. */
export function EntrySays({ entry }: { entry: Entry }) {
  const { t } = useTranslation(['waiting', 'problems']);
  const { state } = entry;
  if (waitsForSignIn(entry)) return <p>{t('state.signIn')}</p>;
  switch (state.is) {
    case 'saved':
      return <p>{t('state.saved')}</p>;
    case 'sending':
      return <p>{t('state.sending')}</p>;
    case 'waiting':
      return <WaitingSays state={state} />;
    case 'needs-update':
      return <p>{t('state.needsUpdate')}</p>;
    case 'received':
      return <p>{t('state.received')}</p>;
    case 'needs-you':
      return (
        <>
          <p>{t('state.needsYou', { because: t(`problems:${state.because}.title`) })}</p>
          <p>{t(`problems:${state.because}.next`)}</p>
        </>
      );
  }
}
