import type { Child } from '#contract/child.ts';
import type { CaseEvent } from '#contract/event.ts';
import type { Plan } from '#contract/plan.ts';
import type { FakeCouncil } from '#test/kit/fake-council.ts';

export const aChild = (child: Partial<Child> = {}): Child => ({
  id: 'kofi',
  name: 'Kofi Mensah',
  dateOfBirth: '2017-03-10',
  relationship: 'parent',
  support: 'plan',
  schoolYear: 'Year 4',
  setting: 'Hill School',
  contacts: [{ role: 'SEND officer', name: 'Jo Park', phone: '01632 960001' }],
  ...child,
});

/** A plan with one need that is met, one that is not, and help that does not say how often. */
export const aPlan = (plan: Partial<Plan> = {}): Plan => ({
  id: 'plan-kofi',
  childId: 'kofi',
  status: 'final',
  datedOn: '2026-05-05',
  views: [{ id: 'view-1', from: 'child', title: 'What I like', text: 'Trains and quiet.' }],
  needs: [
    {
      id: 'need-1',
      section: 'B',
      title: 'Talking with others',
      text: 'Kofi uses short sentences.',
      type: 'SLCN',
    },
    { id: 'need-2', section: 'B', title: 'Writing', text: 'Writing makes his hand hurt.' },
  ],
  outcomes: [
    {
      id: 'outcome-1',
      title: 'Kofi asks for help',
      text: 'He asks an adult.',
      needs: ['need-1'],
      measure: 'Twice a day',
      by: '2027-07-20',
    },
  ],
  provision: [
    {
      id: 'help-1',
      section: 'F',
      title: 'Speech therapy',
      text: 'One to one.',
      needs: ['need-1'],
      outcomes: ['outcome-1'],
      howMuch: '30 minutes',
      who: 'A speech therapist',
    },
  ],
  placement: { name: 'Hill School', type: 'Mainstream primary' },
  budget: [],
  advice: [
    {
      id: 'advice-1',
      title: 'Report',
      from: 'Dr Ada Cole',
      role: 'Educational psychologist',
      on: '2026-01-12',
    },
  ],
  ...plan,
});

export const anEvent = (event: Partial<CaseEvent> & Pick<CaseEvent, 'what' | 'on'>): CaseEvent => ({
  id: `${event.what}-${event.on}`,
  childId: 'kofi',
  ...event,
});

/** Shares what belongs to one family with one member. */
export function share(
  council: FakeCouncil,
  memberId: string,
  family: { children?: Child[]; plans?: Plan[]; events?: CaseEvent[] },
) {
  for (const child of family.children ?? []) council.share(memberId, 'child', child.id, child);
  for (const plan of family.plans ?? []) council.share(memberId, 'plan', plan.id, plan);
  for (const event of family.events ?? []) council.share(memberId, 'event', event.id, event);
}
