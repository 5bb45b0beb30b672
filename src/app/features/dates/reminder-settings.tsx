import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { phoneNotices, type Permission } from '#app/device/dates/phone-notices.ts';
import { leadDays, type SettingsValue } from '#app/device/settings.ts';
import { useDevice, useWatch } from '#app/device/use-device.tsx';
import { Select } from '#app/ui/select/select.tsx';
import { Status } from '#app/ui/status/status.tsx';
import { Tick } from '#app/ui/tick/tick.tsx';

type Change = (part: Partial<SettingsValue>) => void;

function Badge({ on, change }: { on: boolean; change: Change }) {
  const { t } = useTranslation('dates');
  if (!phoneNotices.canBadge()) return <p className="hint">{t('remind.badgeAbsent')}</p>;
  return (
    <Tick
      id="date-badge"
      name="date-badge"
      label={t('remind.badge')}
      hint={t('remind.badgeHint')}
      value={on}
      onChange={(dateBadge) => change({ dateBadge })}
    />
  );
}

/** The phone is asked only when its owner ticks the box. */
function Notices({ on, change }: { on: boolean; change: Change }) {
  const { t } = useTranslation('dates');
  const [permission, setPermission] = useState<Permission>(phoneNotices.permission);
  async function choose(wanted: boolean) {
    if (!wanted) return change({ dateNotices: false });
    const answer = await phoneNotices.ask();
    setPermission(answer);
    return change({ dateNotices: answer === 'granted' });
  }
  if (permission === 'absent') return <p className="hint">{t('remind.absent')}</p>;
  return (
    <>
      <Tick
        id="date-notices"
        name="date-notices"
        label={t('remind.notices')}
        hint={t('remind.noticesHint')}
        value={on && permission === 'granted'}
        onChange={(wanted) => void choose(wanted)}
      />
      <Status>{permission === 'denied' && t('remind.denied')}</Status>
    </>
  );
}

/** When and how this phone speaks of a date of one's own, while the app is open. */
export function ReminderSettings() {
  const { t } = useTranslation('dates');
  const { settings } = useDevice();
  const { remindDays, dateBadge, dateNotices } = useWatch(settings);
  const [saved, setSaved] = useState(true);
  const change: Change = (part) => void settings.change(part).then(setSaved);
  return (
    <section className="no-print" aria-labelledby="reminders">
      <h2 id="reminders">{t('remind.title')}</h2>
      <p>{t('remind.text')}</p>
      <Select
        id="remind-days"
        name="remind-days"
        label={t('remind.days')}
        value={`${remindDays}`}
        options={leadDays.map((days) => ({ value: `${days}`, label: t('remind.before', { count: days }) }))}
        onChange={(days) => {
          const found = leadDays.find((each) => `${each}` === days);
          if (found) change({ remindDays: found });
        }}
      />
      <Badge on={dateBadge} change={change} />
      <Notices on={dateNotices} change={change} />
      <Status>{!saved && t('remind.notSaved')}</Status>
    </section>
  );
}
