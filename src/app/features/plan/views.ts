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

/** Every plan on this device, newest first. */
export const plansView = view<[], NamedPlan[]>({ name: 'plans', kinds: ['plan', 'child'], read: named });

/** One plan with its child, and the ways to the others. */
export const planView = view<[planId: string], PlanView>({
  name: 'plan',
  kinds: ['plan', 'child'],
  read(snapshot, planId) {
    const plan = snapshot.get('plan', planId);
    if (!plan) return undefined;
    const others = named(snapshot).filter((other) => other.plan.id !== planId);
    return { plan, child: snapshot.get('child', plan.childId), others };
  },
});

/** One child or young person: their plans and what has happened. */
export const childView = view<[childId: string], ChildView>({
  name: 'child',
  kinds: ['child', 'plan', 'event'],
  read(snapshot, childId) {
    const child = snapshot.get('child', childId);
    if (!child) return undefined;
    const about = (record: { childId: string }) => record.childId === childId;
    return {
      child,
      plans: snapshot.list('plan').filter(about).toSorted(newestFirst),
      events: snapshot
        .list('event')
        .filter(about)
        .toSorted((a, b) => b.on.localeCompare(a.on)),
      today: snapshot.today,
    };
  },
});
