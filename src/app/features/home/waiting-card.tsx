import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { isUnsent } from '#app/device/outbox/entry.ts';
import { CardLink } from '#app/ui/card/card-link.tsx';

/** How much of what was written is not with the council yet. */
export function WaitingCard() {
  const { t } = useTranslation('home');
  const entries = useWatch(useDevice().outbox.all);
  const unsent = entries.filter(isUnsent).length;
  if (entries.length === 0) return null;
  return (
    <CardLink to="/waiting" icon="waiting" title={t('waiting.title')} tint={unsent > 0 ? 'sun' : 'plain'}>
      <p>{unsent > 0 ? t('waiting.some', { count: unsent }) : t('waiting.none')}</p>
    </CardLink>
  );
}
