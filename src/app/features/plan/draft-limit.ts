import { view } from '#app/device/replica/view.ts';
import { holidaysWith } from '#domain/law/built-in-holidays.ts';
import { casesDeadlines } from '#domain/law/case-deadlines.ts';
import { eventsOf } from './views.ts';

/** The last day to say what one thinks of a draft; null where the day it was sent is not known. @see `casesDeadlines` */
export const draftLimitView = view<[childId: string], string | null>({
  name: 'draft-limit',
  kinds: ['child', 'event'],
  read(snapshot, childId) {
    const dateOfBirth = snapshot.get('child', childId)?.dateOfBirth;
    const holidays = holidaysWith(snapshot.bankHolidays);
    const dates = casesDeadlines(eventsOf(snapshot, childId), snapshot.today, holidays, {
      ...(dateOfBirth && { dateOfBirth }),
    });
    const limit = dates.find(
      ({ ruleId, state }) => ruleId === 'ehcp.draft_representations' && state !== 'done',
    );
    return limit?.due ?? null;
  },
});
