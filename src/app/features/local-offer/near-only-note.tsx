import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Notice } from '#app/ui/notice/notice.tsx';

/** Where this phone keeps only what is near: that there may be more, and where to have it all. */
export function NearOnlyNote() {
  const { t } = useTranslation('local-offer');
  const { near } = useWatch(useDevice().localOffer.state);
  if (near === null) return null;
  return (
    <Notice>
      <p>{t('kept.nearOnly', { outcode: near })}</p>
      <p className="way-on">
        <Link to="/settings#storage">{t('kept.wholeLink')}</Link>
      </p>
    </Notice>
  );
}
