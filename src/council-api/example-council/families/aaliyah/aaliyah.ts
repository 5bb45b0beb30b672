import { addDays } from '#domain/calendar.ts';
import type { ChildFile } from '../family.ts';
import { bornFor } from '../school-years.ts';
import { aaliyahPlan } from './plan.ts';

/** Year 9: the review looked at adult life for the first time. */
export function aaliyah(today: string): ChildFile {
  const before = (days: number) => addDays(today, -days);
  return {
    audience: ['nadia-hussain'],
    child: {
      id: 'aaliyah',
      name: 'Aaliyah Hussain',
      dateOfBirth: bornFor(9, 1, 30, today),
      relationship: 'parent',
      support: 'plan',
      schoolYear: 'Year 9',
      setting: 'Fennick Academy',
      contacts: [
        { role: 'SENCO', name: 'Mr Idowu', phone: '01632 960271', email: 'senco@fennick-academy.example' },
        {
          role: 'SEND officer',
          name: 'Tobias Wren',
          phone: '01632 960102',
          email: 'tobias.wren@larkmoor.example',
        },
        { role: 'Preparing for adulthood lead', name: 'Ms Petrov', phone: '01632 960272' },
        { role: 'Social worker', name: 'Jude Abara', phone: '01632 960167' },
      ],
    },
    plan: aaliyahPlan(today),
    events: [
      { what: 'review-meeting', on: before(267), note: 'Year 9 review, with Aaliyah there' },
      { what: 'review-decision', on: before(247), note: 'The council decided to amend the plan' },
      { what: 'amendment-notice', on: before(247) },
      { what: 'plan-finalised', on: before(185), note: 'Amended plan' },
    ],
  };
}
