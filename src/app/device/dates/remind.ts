import type { Device } from '../device.ts';
import { datesOn } from './dates.ts';
import { dueSoon } from './due-soon.ts';
import type { Notice, PhoneNotices } from './phone-notices.ts';
import { remindersDue, saidReminders, type Reminder } from './reminders.ts';

type RemindDevice = Pick<Device, 'replica' | 'notebook' | 'settings'>;

export interface RemindParts {
  device: RemindDevice;
  phone: PhoneNotices;
  /** A notice in the language on screen. It names no child and no matter: others may see the phone. */
  word: (reminder: Reminder) => Omit<Notice, 'tag'>;
}

/**
 * Keeps the number on the app's icon, and shows a notice at most once for each date and lead time, for as long as the
 * page is open. While what is sealed is locked nothing changes.
 *
 * @returns stops it
 */
export function startReminding({ device, phone, word }: RemindParts): () => void {
  const dates = datesOn(device);
  const said = device.notebook.notes(saidReminders);
  let busy = false;

  async function say(reminder: Reminder) {
    const { key, due, lead } = reminder;
    // Noted first: a page that is closed in between says it never, and not twice.
    const noted = await device.notebook.keep(saidReminders, { key, due, lead });
    if (noted.ok) await phone.show({ ...word(reminder), tag: key });
  }
  async function sayAll(reminders: readonly Reminder[]) {
    busy = true;
    for (const reminder of reminders) await say(reminder);
    busy = false;
  }
  function look() {
    const now = dates.get();
    if (now.is !== 'here') return;
    const { remindDays, dateBadge, dateNotices } = device.settings.get();
    if (phone.canBadge()) void phone.badge(dateBadge ? dueSoon(now.children, remindDays).length : 0);
    if (busy || !dateNotices || phone.permission() !== 'granted') return;
    void sayAll(remindersDue(now.children, remindDays, said.get()));
  }
  const stops = [dates.subscribe(look), device.settings.subscribe(look)];
  look();
  return () => stops.forEach((stop) => stop());
}
