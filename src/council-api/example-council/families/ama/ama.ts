import { addDays } from '#domain/calendar.ts';
import type { ChildFile } from '../family.ts';
import { agedOn, curriculumYearOf } from '../school-years.ts';
import { amaPlan } from './plan.ts';

const collegeYear = (born: string, today: string): string =>
  curriculumYearOf(born, today) <= 12 ? 'College, first year' : 'College, second year';

const bornOn = (today: string): string => agedOn(17, 100, today);

/** Seventeen always, whatever the day: the rights are hers, and so is the account. */
export function ama(today: string): ChildFile {
  const before = (days: number) => addDays(today, -days);
  return {
    audience: ['ama-mensah'],
    child: {
      id: 'ama',
      name: 'Ama Mensah',
      dateOfBirth: bornOn(today),
      relationship: 'self',
      support: 'plan',
      schoolYear: collegeYear(bornOn(today), today),
      setting: 'Larkmoor College',
      contacts: [
        {
          role: 'Mentor',
          name: 'Jada Prescott',
          phone: '07700 900211',
          email: 'jada@larkmoor-college.example',
        },
        {
          role: 'SEND officer',
          name: 'Anwen Pritchard',
          phone: '01632 960103',
          email: 'anwen.pritchard@larkmoor.example',
        },
        { role: 'Tutor', name: 'Marcus Tran', email: 'm.tran@larkmoor-college.example' },
        { role: 'Independent adviser for young people', name: 'Kiran Dhillon', phone: '0808 157 0110' },
      ],
    },
    plan: amaPlan(today),
    events: [
      { what: 'review-meeting', on: before(265), note: 'By video, with questions sent before' },
      { what: 'review-decision', on: before(240), note: 'The council decided to amend the plan' },
      { what: 'amendment-notice', on: before(240) },
      { what: 'plan-finalised', on: before(200), note: 'Amended plan' },
    ],
  };
}

/**
 * What Ama's mother sees. The rights passed to Ama at the end of compulsory school age, and she agreed to share dates
 * and whom to ring. It is a file of its own, so that nothing of Ama's can be in it by oversight.
 *
 * @see Children and Families Act 2014, section 83(2); SEND Regulations 2014, regulation 17
 */
export function amaAsHerMotherSees(today: string): ChildFile {
  const { child, events } = ama(today);
  return {
    audience: ['grace-mensah'],
    child: {
      ...child,
      id: 'ama-for-grace',
      relationship: 'parent',
      contacts: child.contacts.filter(({ role }) => role === 'SEND officer'),
    },
    events: events.filter(({ what }) => what !== 'amendment-notice').map(({ what, on }) => ({ what, on })),
  };
}
