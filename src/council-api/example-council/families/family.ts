import type { Child } from '#contract/child.ts';
import type { CaseEvent } from '#contract/event.ts';
import type { Member } from '#contract/member.ts';
import type { Plan } from '#contract/plan.ts';
import type { RecordDraft } from '../../store/records.ts';

/** People and what they may see, ready for the store. */
export interface Families {
  members: Member[];
  records: RecordDraft[];
}

/** What there is about one child, for the same people. */
export interface ChildFile {
  child: Child;
  plan?: Plan;
  events: Omit<CaseEvent, 'childId' | 'id'>[];
  audience: string[];
}

/** The records of one child's file. */
export function recordsOf({ child, plan, events, audience }: ChildFile): RecordDraft[] {
  return [
    { kind: 'child', id: child.id, value: child, audience },
    ...(plan ? [{ kind: 'plan' as const, id: plan.id, value: plan, audience }] : []),
    ...events.map((event, at) => {
      const id = `${child.id}-event-${at + 1}`;
      return { kind: 'event' as const, id, value: { ...event, id, childId: child.id }, audience };
    }),
  ];
}
