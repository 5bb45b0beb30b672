import type { Plan } from '#contract/plan.ts';
import { need, outcome } from '../plan-parts.ts';
import { summerEnd } from '../school-years.ts';

/** Sections B, C and D of Ama's plan. */
export const amaNeeds: Plan['needs'] = [
  need(
    'b1',
    'B',
    'Autism: people, change and too much at once',
    'Ama understands people well one at a time and is exhausted by groups. She rehearses what she will say. She takes plans seriously and is thrown when they are dropped. Corridors, canteens and strip lights hurt. She hides it all day, and pays for it when she is home.',
    'ASD',
  ),
  need(
    'b2',
    'B',
    'Anxiety, and a time out of school',
    'Ama could not go to school for most of Years 9 and 10. She was ill with anxiety; it was not a choice. She has been at college since last year and comes to about 80 in 100 sessions. Days off follow cover lecturers, room changes and group presentations. Early signs: very quiet, sleeves over hands, answers "fine".',
    'SEMH',
  ),
  need(
    'b3',
    'B',
    'Starting, planning and asking',
    'Ama’s work is of high quality and often late. She finds it hard to begin, to know when a thing is good enough, and to ask for help in front of others. Missing two years of school has left gaps in maths and science, and none in art or English.',
    'ASD',
  ),
  need(
    'c1',
    'C',
    'Mental health and sleep',
    'Known to CAMHS; generalised anxiety disorder. Takes sertraline. Sleep is late and short. Turns 18 within a year, and no one has yet said who will see her after that.',
  ),
  need(
    'd1',
    'D',
    'Independence',
    'Ama cooks, manages money and looks after her cat. She does not use buses alone, answer the phone, or open letters.',
  ),
];

/** Section E. */
export const amaOutcomes = (today: string): Plan['outcomes'] => [
  outcome(
    'e1',
    'I finish my course and choose what is next',
    'By next summer Ama will pass her Level 3 art and design year, with a portfolio, and maths GCSE; and will have visited two universities or studios.',
    {
      needs: ['b3', 'b2'],
      from: 'Passed the first two units with merit, both late. No maths GCSE.',
      measure: 'Units passed; maths result; two visits made.',
      by: summerEnd(today, 1),
      pathway: 'employment',
    },
  ),
  outcome(
    'e2',
    'I come to college without it costing me everything',
    'By the end of this school year Ama will come to at least 90 in 100 sessions, and will have the energy to do one thing that she likes on four evenings a week.',
    {
      needs: ['b1', 'b2'],
      from: '80 in 100; one evening in a week.',
      measure: 'Register; Ama’s own energy diary, hers to share or not.',
      by: summerEnd(today, 0),
      pathway: 'health',
    },
  ),
  outcome(
    'e3',
    'I say what I need',
    'By the end of this school year Ama will tell a lecturer or assistant what she needs, in writing or speech, before she has to leave the room, most times.',
    {
      needs: ['b1', 'b3'],
      from: 'About one time in five; otherwise she leaves or stays away.',
      measure: 'Her mentor’s notes, agreed with Ama each half term: 7 of 10.',
      by: summerEnd(today, 0),
      pathway: 'independent-living',
    },
  ),
  outcome(
    'e4',
    'I get about and deal with post and phone',
    'Within a year Ama will take the 42 bus to college alone, and will open, read and answer a letter and make one phone call each week with a script.',
    {
      needs: ['d1'],
      from: 'Driven by her mother; letters unopened in a drawer.',
      measure: 'Steps ticked with her mentor (0 of 12 now; 12).',
      by: summerEnd(today, 1),
      pathway: 'independent-living',
    },
  ),
  outcome(
    'e5',
    'I have my people',
    'By next summer Ama will meet others who draw, in person or online, at least twice a month, and will have sold or shown one piece.',
    {
      needs: ['b1', 'd1'],
      from: 'Two online friends; none nearby.',
      measure: 'What Ama says; one piece shown.',
      by: summerEnd(today, 1),
      pathway: 'community',
    },
  ),
];
