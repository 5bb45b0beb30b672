import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format.ts';

/** Says that the law on EHC plans stands as it did, and when that was last checked: give it the rule pack's own day. */
export function LawBanner({ checkedOn }: { checkedOn: string }) {
  const { t } = useTranslation('common');
  return <p className="law-banner hint">{t('lawBanner', { date: useFormat().date(checkedOn) })}</p>;
}
