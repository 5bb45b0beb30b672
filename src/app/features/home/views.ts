import { view } from '#app/device/replica/view.ts';
import type { Child } from '#contract/child.ts';
import type { Plan } from '#contract/plan.ts';

/** One child as home shows them: where they are, and their plan. */
export interface HomeChild {
  child: Child;
  plan: Pick<Plan, 'id' | 'status'> | undefined;
}

export interface HomeView {
  children: HomeChild[];
  today: string;
}

/** Everyone the council shares with this member. */
export const homeView = view<[], HomeView>({
  name: 'home',
  kinds: ['child', 'plan'],
  read(snapshot) {
    const plans = snapshot.list('plan').toSorted((a, b) => b.datedOn.localeCompare(a.datedOn));
    const children = snapshot.list('child').map((child) => ({
      child,
      plan: plans.find(({ childId, status }) => childId === child.id && status !== 'ceased'),
    }));
    return {
      children: children.toSorted((a, b) => a.child.name.localeCompare(b.child.name)),
      today: snapshot.today,
    };
  },
});
