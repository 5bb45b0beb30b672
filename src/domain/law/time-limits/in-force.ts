import type { CalendarDate } from '../../calendar.ts';
import type { ExceptionId, PlainCount, Status, Stretch, TriggerShape, WorkingCount } from '../time-limit.ts';

/** The day the whole table was last compared with public text, which then ran to mid-2026. */
export const checkedOn: CalendarDate = '2026-11-22';

/** The Children and Families Act 2014, part 3, and the regulations under it came into force. */
const sendReforms: CalendarDate = '2014-09-01';

interface Usual {
  triggerShape: TriggerShape;
  status: Status;
  exceptions: readonly ExceptionId[];
  notes: string;
  validFrom: CalendarDate;
  validTo: null;
  checkedOn: CalendarDate;
}

/** What most rows share; a row writes over what differs. */
export const inForceSince = (validFrom: CalendarDate): Usual => ({
  triggerShape: { is: 'day' },
  status: 'law-in-force',
  exceptions: [],
  notes: '',
  validFrom,
  validTo: null,
  checkedOn,
});

export const sendLaw = inForceSince(sendReforms);

/** A stretch counted from the trigger. */
export const stretch = (number: number, by: PlainCount | WorkingCount): Stretch => ({
  by,
  number,
  from: 'trigger',
});
