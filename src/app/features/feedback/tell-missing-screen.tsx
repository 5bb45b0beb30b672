import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useKeptWords } from '#app/device/use-kept-words.ts';
import { Page } from '#app/ui/page/page.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { gapSearched, type GapWords } from './gap-words.ts';
import { GapWriting } from './gap-writing.tsx';
import '#app/i18n/comments-words.ts';
import './feedback.scss';
import './words.ts';

/** Tells the council what was looked for and is not there, filled in from the search that found nothing. */
export function TellMissingScreen() {
  const { t } = useTranslation(['comments', 'feedback']);
  const [address] = useSearchParams();
  const { kept, keeping } = useKeptWords<GapWords>('gap');
  const query = address.toString();
  return (
    <Page title={t('missing.title')} lead={t('missing.lead')} back={`/local-offer${query && `?${query}`}`}>
      {kept.is === 'opening' ? (
        <Status>{t('feedback:opening')}</Status>
      ) : (
        <GapWriting start={{ ...kept.words, ...gapSearched(address) }} keeping={keeping} />
      )}
    </Page>
  );
}
