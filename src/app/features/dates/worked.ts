import type { Deadline as CaseDate } from '#app/device/dates/child-dates.ts';
import { builtInPack } from '#domain/law/built-in-pack.ts';
import { deadline, type Deadline } from '#domain/law/deadline.ts';
import type { Holidays } from '#domain/law/holidays.ts';
import { deadlineBy, versionsOf } from '#domain/law/rule-pack.ts';
import type { TimeLimit } from '#domain/law/time-limit.ts';

/** A date with its working: by the rule of its own day, by the oldest we have, or only the careful day where bank holidays are not known. */
export interface Worked {
  is: 'exact' | 'older' | 'careful';
  rule: TimeLimit;
  found: Deadline | null;
}

/** Works a date out again, to show how. Null for a rule that this app does not have. */
export function worked({ ruleId, inputs }: CaseDate, holidays: Holidays): Worked | null {
  const rows = versionsOf(builtInPack, ruleId);
  const [oldest] = rows;
  const newest = rows.at(-1);
  if (!oldest || !newest) return null;
  const found = deadlineBy(builtInPack, ruleId, inputs, holidays);
  if (found.ok) return { is: 'exact', rule: newest, found: found.value };
  if (found.problem.code !== 'not-in-force') return { is: 'careful', rule: newest, found: null };
  const before = deadline(oldest, inputs, holidays);
  return { is: 'older', rule: oldest, found: before.ok ? before.value : null };
}
