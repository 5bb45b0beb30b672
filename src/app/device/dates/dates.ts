import { holidaysWith } from '#domain/law/built-in-holidays.ts';
import type { Holidays } from '#domain/law/holidays.ts';
import type { Device } from '../device.ts';
import { view } from '../replica/view.ts';
import { derived, type Watchable } from '../watch.ts';
import { apartDates } from './apart-dates.ts';
import { childDates, type ChildDates, type SharedCase } from './child-dates.ts';
import { ownDates } from './own-date.ts';

const sharedCase = view<[], SharedCase>({
  name: 'dates',
  kinds: ['child', 'event'],
  read: (snapshot) => ({
    children: snapshot.list('child'),
    events: snapshot.list('event'),
    holidays: holidaysWith(snapshot.bankHolidays),
    today: snapshot.today,
  }),
});

/** Every date on this device, once what is sealed has been read. */
export type Dates =
  | { is: 'opening' | 'locked' }
  | { is: 'here'; children: readonly ChildDates[]; holidays: Holidays; today: string };

type DatesDevice = Pick<Device, 'replica' | 'notebook'>;

const known = new WeakMap<DatesDevice, Watchable<Dates>>();

/** The one list of dates that every screen, the badge and the reminders read. The same watchable for one device. */
export function datesOn(device: DatesDevice): Watchable<Dates> {
  const found = known.get(device);
  if (found) return found;
  const shared = device.replica.view(sharedCase);
  const own = device.notebook.notes(ownDates);
  const apart = device.notebook.notes(apartDates);
  const dates = derived<Dates>([shared, own, apart], () => {
    const state = shared.get();
    if (state.is === 'absent') return { is: 'opening' };
    if (state.is !== 'here') return { is: state.is };
    const { holidays, today } = state.value;
    const children = childDates(state.value, { dates: own.get(), apart: apart.get() });
    return { is: 'here', children, holidays, today };
  });
  known.set(device, dates);
  return dates;
}
