import { view } from '#app/device/replica/view.ts';
import type { Child } from '#contract/child.ts';
import type { CaseEvent } from '#contract/event.ts';
import type { Plan } from '#contract/plan.ts';
import { holidaysWith } from '#domain/law/built-in-holidays.ts';
import { casesDeadlines, type CaseDeadline } from '#domain/law/case-deadlines.ts';

/** One child as home shows them: where they are, their plan, and what comes next. */
export interface HomeChild {
  child: Child;
  plan: Pick<Plan, 'id' | 'status'> | undefined;
  /** What is still to be done by someone, earliest first. */
  dates: CaseDeadline<CaseEvent>[];
}

export interface HomeView {
  children: HomeChild[];
  today: string;
}

/** Everyone the council shares with this member. */
export const homeView = view<[], HomeView>({
  name: 'home',
  kinds: ['child', 'plan', 'event'],
  read(snapshot) {
    const plans = snapshot.list('plan').toSorted((a, b) => b.datedOn.localeCompare(a.datedOn));
    const holidays = holidaysWith(snapshot.bankHolidays);
    const events = snapshot.list('event');
    const children = snapshot.list('child').map((child) => ({
      child,
      plan: plans.find(({ childId, status }) => childId === child.id && status !== 'ceased'),
      dates: casesDeadlines(
        events.filter(({ childId }) => childId === child.id),
        snapshot.today,
        holidays,
        { dateOfBirth: child.dateOfBirth },
      ).filter(({ state }) => state !== 'done'),
    }));
    return {
      children: children.toSorted((a, b) => a.child.name.localeCompare(b.child.name)),
      today: snapshot.today,
    };
  },
});
