import { useTranslation } from 'react-i18next';
import { Status } from '#app/ui/status/status.tsx';
import { OfferOnPhone } from './offer-on-phone.tsx';

/** What stands in place of services: they are still looked up, or nothing of the Local Offer is here to look in. */
export function OpeningOffer({ is }: { is: 'opening' | 'absent' }) {
  const { t } = useTranslation('service');
  return is === 'absent' ? <OfferOnPhone /> : <Status>{t('compare.opening')}</Status>;
}
