import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#app/ui/button/button.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { toShare, type Looking } from './looking.ts';
import { localOfferPaths } from './paths.ts';

type Said = 'copied' | 'failed' | 'nothing';

/** Hands the address to another app of this phone, or copies it where there is no such sheet. */
async function handOver(title: string, url: string): Promise<Said> {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url });
      return 'nothing';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'AbortError' ? 'nothing' : 'failed';
  }
}

/** Shares this search: its words, filters and at most half a postcode. Where this phone is stays on it. */
export function ShareSearch({ looking }: { looking: Looking }) {
  const { t } = useTranslation('local-offer');
  const [said, setSaid] = useState<Said>('nothing');
  const url = `${location.origin}${localOfferPaths.search(toShare(looking))}`;
  return (
    <div className="share-search">
      <Button look="quiet" onPress={() => void handOver(t('share.name'), url).then(setSaid)}>
        {t('share.button')}
      </Button>
      {looking.near === 'me' && <p className="hint">{t('share.notWhere')}</p>}
      <Status>{said !== 'nothing' && t(`share.${said}`)}</Status>
      {said === 'failed' && (
        <p className="share-search__address" dir="ltr">
          {url}
        </p>
      )}
    </div>
  );
}
