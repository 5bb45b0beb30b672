import type { Deadline } from './child-dates.ts';

/** Names one date in an address: which rule, from which event. */
export const deadlineId = ({ ruleId, event }: Deadline): string =>
  `${ruleId.replaceAll(/[._]/g, '-')}~${event.id}`;

/** Everything that has named this date: the council may come to record what the family had written down before. */
export const deadlineKeys = ({ ruleId, event }: Deadline): readonly string[] =>
  event.ids.map((id) => `${ruleId} ${id}`);
