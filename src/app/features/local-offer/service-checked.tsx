import { useTranslation } from 'react-i18next';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '#app/i18n/use-format.ts';
import { Notice } from '#app/ui/notice/notice.tsx';
import type { Service } from '#contract/local-offer.ts';
import { freshnessOf } from './freshness.ts';

function PersonChecked({ service }: { service: Service }) {
  const { t } = useTranslation('local-offer');
  const format = useFormat();
  const freshness = freshnessOf(service.checkedOn, useWatch(useDevice().today));
  if (freshness.is === 'never') return <Notice>{t('service.checkedNever')}</Notice>;
  const date = format.date(freshness.on);
  const words = service.checkedBy
    ? t('service.checkedBy', { name: service.checkedBy, date })
    : t('service.checked', { date });
  return freshness.is === 'old' ? (
    <Notice kind="warning">
      {words} {t('service.checkedOld')}
    </Notice>
  ) : (
    <p className="service-checked">{words}</p>
  );
}

/** When a person last checked the entry, with a word of care where that is long ago or unknown; and when the record changed. */
export function ServiceChecked({ service }: { service: Service }) {
  const { t } = useTranslation('service');
  const format = useFormat();
  return (
    <>
      <PersonChecked service={service} />
      <p className="service-checked">
        {t('recordChanged', { date: format.date(format.dayOf(service.changedAt)) })}
      </p>
    </>
  );
}
