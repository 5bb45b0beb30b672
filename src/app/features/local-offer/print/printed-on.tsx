import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';

/** How old it is, which paper cannot say for itself later. */
export function PrintedOn() {
  const { t } = useTranslation('service');
  const format = useFormat();
  const { localOffer, today } = useDevice();
  const { updatedAt } = useWatch(localOffer.state);
  const on = format.date(useWatch(today));
  return (
    <p className="hint">
      {updatedAt
        ? t('print.on', { on, from: format.date(format.dayOf(updatedAt)) })
        : t('print.onToday', { on })}
    </p>
  );
}
