import { useTranslation } from 'react-i18next';
import { languageOf } from '#app/i18n/languages.ts';
import { useFormat } from '#app/i18n/use-format.ts';
import { localOfferPaths } from '../paths.ts';
import { useWhoAnswers } from './phone-line.tsx';
import { PrintedOn } from './printed-on.tsx';

/** How many are not on the paper, and where to hear of them. */
function More({ more }: { more: number }) {
  const { t } = useTranslation('service');
  const format = useFormat();
  const who = useWhoAnswers();
  return (
    <p className="pack-foot__more">
      <strong>{t('print.more', { count: more, number: format.number(more) })}</strong>{' '}
      {who && t('print.moreRing', { name: who.name, phone: who.phone })} {t('print.moreAsk')}{' '}
      {t('print.moreWeb', { address: `${location.host}${localOfferPaths.search()}` })}
    </p>
  );
}

/** What stands at the end of a pack. */
export function PackFoot({ more }: { more: number }) {
  const { t, i18n } = useTranslation('common');
  return (
    <footer className="pack-foot">
      {more > 0 && <More more={more} />}
      <PrintedOn />
      {!languageOf(i18n.language).checked && <p>{t('languageNotChecked')}</p>}
    </footer>
  );
}
