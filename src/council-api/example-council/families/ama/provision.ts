import type { Plan } from '#contract/plan.ts';
import { provision } from '../plan-parts.ts';

/** Sections F, G and H of Ama's plan. */
export const amaProvision: Plan['provision'] = [
  provision(
    'f1',
    'F',
    'A mentor whom Ama chose',
    'A specialist autism mentor meets Ama one to one, plans the week and what is good enough for each piece, and speaks to lecturers for her until she does it herself. Not changed without Ama’s agreement.',
    {
      for: ['b1', 'b2', 'b3'],
      towards: ['e1', 'e2', 'e3'],
      howMuch: '2 hours a week, in two meetings',
      howOften: 'Weekly in term time',
      who: 'Jada Prescott, specialist mentor',
    },
  ),
  provision(
    'f2',
    'F',
    'Support in lessons that is not at her elbow',
    'A learning support assistant in studio and maths who helps the whole group and checks on Ama by a card or a message, not aloud.',
    {
      for: ['b1', 'b3'],
      towards: ['e1', 'e3'],
      howMuch: '12 hours a week',
      howOften: 'All studio and maths sessions',
      who: 'Learning support, Larkmoor College',
    },
  ),
  provision(
    'f3',
    'F',
    'Known days',
    'Timetable and changes by message by 6pm the day before; cover lecturers have read her page. No surprise presentations: she may show work in a small room or as a film. Late start on Wednesdays.',
    {
      for: ['b1', 'b2'],
      towards: ['e2'],
      howMuch: '1 message a day',
      howOften: 'Every college day',
      who: 'Tutor: Marcus Tran',
    },
  ),
  provision(
    'f4',
    'F',
    'A quiet room and a way out',
    'A small room with a lamp is hers to use at any time, and she leaves lessons without asking. She goes in by the studio door before the rush.',
    {
      for: ['b1'],
      towards: ['e2', 'e3'],
      howMuch: 'Room and card',
      howOften: 'All day',
      who: 'Larkmoor College',
    },
  ),
  provision(
    'f5',
    'F',
    'Maths from where she left off',
    'One-to-one maths teaching that fills the gaps of Years 9 and 10.',
    {
      for: ['b3'],
      towards: ['e1'],
      howMuch: '1 hour',
      howOften: 'Twice a week',
      who: 'Usha Bhatt, maths tutor',
    },
  ),
  provision(
    'f6',
    'F',
    'Life skills by doing',
    'Bus, letters and phone in 12 steps with the mentor, in real places. Ama sets the order.',
    {
      for: ['b3', 'd1'],
      towards: ['e4'],
      howMuch: '1 hour',
      howOften: 'Weekly',
      who: 'Jada Prescott, specialist mentor',
    },
  ),
  provision(
    'g1',
    'G',
    'CAMHS and the move to adult services',
    'Therapy (CBT made fit for autism) and medicine reviews. A transition worker from adult services is named by Ama’s age of 17 and a half, and meets her twice before 18.',
    {
      for: ['c1'],
      towards: ['e2'],
      howMuch: '50 minutes; reviews 30 minutes',
      howOften: 'Fortnightly; reviews every three months',
      who: 'Dr Eleni Costa, CAMHS; adult worker to be named',
    },
  ),
  provision(
    'h1',
    'H2',
    'Art group',
    'A place, travel and one-to-one start at the Red Door studio, through a direct payment in Ama’s own name.',
    { for: ['d1'], towards: ['e5'], howMuch: '3 hours', howOften: 'Weekly', who: 'Red Door studio' },
  ),
];
