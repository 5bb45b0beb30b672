import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import type { Category } from '#contract/local-offer.ts';
import { PhoneLine } from './phone-line.tsx';

/** What stands at the top of each side: what it is, whose, and who to ring. */
export function PackHead({ category, side, sides }: { category: Category; side: number; sides: number }) {
  const { t } = useTranslation(['service', 'local-offer']);
  const council = useWatch(useDevice().council);
  return (
    <header className="pack-head">
      <p className="pack-head__title">{t(`local-offer:category.${category}`)}</p>
      <p>
        {council?.name} · {t('local-offer:title')}
        {sides > 1 && ` · ${t('print.side', { side, sides })}`}
      </p>
      <PhoneLine />
    </header>
  );
}
