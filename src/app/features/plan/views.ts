import { view, type Snapshot } from '#app/device/replica/view.ts';
import type { Child } from '#contract/child.ts';
import type { CaseEvent } from '#contract/event.ts';
import type { Plan } from '#contract/plan.ts';
import { holidaysWith } from '#domain/law/built-in-holidays.ts';
import { casesDeadlines, type CaseDeadline } from '#domain/law/case-deadlines.ts';

/** A plan, and whose it is: absent when a plan is shared without the child's own record. */
export interface NamedPlan {
  plan: Plan;
  name: string | undefined;
}

export interface PlanView {
  plan: Plan;
  child: Child | undefined;
  /** Every plan on this device but this one. */
  others: NamedPlan[];
  /** The last day to say what one thinks of a draft, where the day it was sent is known. */
  sayBy: string | undefined;
}

export interface ChildView {
  child: Child;
  plans: Plan[];
  /** Newest first. */
  events: CaseEvent[];
  today: string;
}

const newestFirst = (a: Plan, b: Plan) => b.datedOn.localeCompare(a.datedOn);

const named = (snapshot: Snapshot): NamedPlan[] =>
  snapshot
    .list('plan')
    .toSorted(newestFirst)
    .map((plan) => ({ plan, name: snapshot.get('child', plan.childId)?.name }));

function eventsOf(snapshot: Snapshot, childId: string): CaseEvent[] {
  const events = snapshot.list('event').filter((event) => event.childId === childId);
  return events.toSorted((a, b) => b.on.localeCompare(a.on));
}

/** What is still to be done for one child. @see `casesDeadlines` */
function datesOf(snapshot: Snapshot, childId: string): CaseDeadline<CaseEvent>[] {
  const dateOfBirth = snapshot.get('child', childId)?.dateOfBirth;
  const holidays = holidaysWith(snapshot.bankHolidays);
  return casesDeadlines(eventsOf(snapshot, childId), snapshot.today, holidays, {
    ...(dateOfBirth && { dateOfBirth }),
  }).filter(({ state }) => state !== 'done');
}

const draftLimit = (snapshot: Snapshot, childId: string): string | undefined =>
  datesOf(snapshot, childId).find(({ ruleId }) => ruleId === 'ehcp.draft_representations')?.due;

/** Every plan on this device, newest first. */
export const plansView = view<[], NamedPlan[]>({ name: 'plans', kinds: ['plan', 'child'], read: named });

/** One plan with its child, and the ways to the others. */
export const planView = view<[planId: string], PlanView>({
  name: 'plan',
  kinds: ['plan', 'child', 'event'],
  read(snapshot, planId) {
    const plan = snapshot.get('plan', planId);
    if (!plan) return undefined;
    return {
      plan,
      child: snapshot.get('child', plan.childId),
      others: named(snapshot).filter((other) => other.plan.id !== planId),
      sayBy: plan.status === 'draft' ? draftLimit(snapshot, plan.childId) : undefined,
    };
  },
});

/** One child or young person: their plans, what comes next and what has happened. */
export const childView = view<[childId: string], ChildView>({
  name: 'child',
  kinds: ['child', 'plan', 'event'],
  read(snapshot, childId) {
    const child = snapshot.get('child', childId);
    if (!child) return undefined;
    return {
      child,
      plans: snapshot
        .list('plan')
        .filter((plan) => plan.childId === childId)
        .toSorted(newestFirst),
      events: eventsOf(snapshot, childId),
      today: snapshot.today,
    };
  },
});
