import { view, type Snapshot } from '#app/device/replica/view.ts';
import type { Child } from '#contract/child.ts';
import type { CaseEvent } from '#contract/event.ts';
import type { Plan } from '#contract/plan.ts';

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

/** Newest first. */
export function eventsOf(snapshot: Snapshot, childId: string): CaseEvent[] {
  const events = snapshot.list('event').filter((event) => event.childId === childId);
  return events.toSorted((a, b) => b.on.localeCompare(a.on));
}

/** Every plan on this device, newest first. */
export const plansView = view<[], NamedPlan[]>({ name: 'plans', kinds: ['plan', 'child'], read: named });

/** One plan with its child, and the ways to the others. */
export const planView = view<[planId: string], PlanView>({
  name: 'plan',
  kinds: ['plan', 'child'],
  read(snapshot, planId) {
    const plan = snapshot.get('plan', planId);
    if (!plan) return undefined;
    return {
      plan,
      child: snapshot.get('child', plan.childId),
      others: named(snapshot).filter((other) => other.plan.id !== planId),
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
