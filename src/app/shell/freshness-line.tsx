import { useTranslation } from 'react-i18next';
import { isUnsent } from '#app/device/outbox/entry.ts';
import { view } from '#app/device/replica/view.ts';
import { useDevice, useView, useWatch } from '#app/device/use-device.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { Icon } from '../ui/icon/icon.tsx';

/** Only asks whether what the council shares can be read here; the answer says how new it is. */
const anything = view({ name: 'anything', kinds: [], read: () => true });

function Updated({ at }: { at: string | null }) {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const today = useWatch(useDevice().today);
  if (!at) return t('freshness.never');
  const day = format.dayOf(at);
  return day === today
    ? t('freshness.today', { time: format.time(at) })
    : t('freshness.updated', { when: format.dayFrom(day, today) });
}

/** "Updated 3 March. 1 waiting to send.": how far what is on screen can be trusted. Guests have nothing to update. */
export function FreshnessLine() {
  const { t } = useTranslation('shell');
  const { sync, space, outbox } = useDevice();
  const { running } = useWatch(sync.state);
  const shared = useView(anything);
  const waiting = useWatch(outbox.all).filter(isUnsent).length;
  const format = useFormat();
  if (useWatch(space).is === 'guest') return null;
  const number = format.number(waiting);
  return (
    <section className="line" aria-label={t('freshness.label')}>
      <p>
        <Updated at={shared.is === 'here' ? shared.updatedAt : null} />{' '}
        {waiting > 0 && t('freshness.waiting', { count: waiting, number })}
      </p>
      <button
        type="button"
        className="line__button"
        aria-disabled={running || undefined}
        onClick={() => void sync.now()}
      >
        <Icon name="refresh" size={18} />
        {running ? t('freshness.updating') : t('freshness.refresh')}
      </button>
    </section>
  );
}
