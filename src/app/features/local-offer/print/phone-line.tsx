import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';

/** Who answers the phone about the Local Offer: the council's people for special needs, or the first of its list. */
export function useWhoAnswers(): { name: string; phone: string } | undefined {
  const helpers = useWatch(useDevice().council)?.helpers ?? [];
  const withPhone = helpers.flatMap(({ kind, name, phone }) => (phone ? [{ kind, name, phone }] : []));
  return withPhone.find(({ kind }) => kind === 'send-team') ?? withPhone[0];
}

/** Who to ring about what is on the paper. */
export function PhoneLine() {
  const { t } = useTranslation('service');
  const who = useWhoAnswers();
  return who ? <p className="print-phone">{t('print.phone', { name: who.name, phone: who.phone })}</p> : null;
}
