import type { Plan } from '#contract/plan.ts';
import { need, outcome } from '../plan-parts.ts';
import { summerEnd } from '../school-years.ts';

/** Sections B, C and D of Aaliyah's plan. */
export const aaliyahNeeds: Plan['needs'] = [
  need(
    'b1',
    'B',
    'Moving, sitting and getting about',
    'Aaliyah has cerebral palsy in all four limbs. She drives her powered chair very well. She cannot stand or move from chair to chair without a hoist. She sits for about 90 minutes before her hips hurt. Science benches, the art room and the top corridor of her school are out of her reach or nearly.',
    'PD',
  ),
  need(
    'b2',
    'B',
    'Speaking and being heard',
    'Aaliyah’s understanding is that of others in her year. Her speech is slow and is clear to those who know her; new people catch about one word in three. She uses a talker with eye gaze when she is tired or with strangers. Others answer for her, or run out of time before she has finished.',
    'SLCN',
  ),
  need(
    'b3',
    'B',
    'Recording her work',
    'Aaliyah cannot write by hand. With eye gaze and word prediction she writes 12 words a minute, where others write 25 or more. Diagrams, maths layout and drawing need another way. She is quick in the head and is predicted high grades in English and history.',
    'PD',
  ),
  need(
    'b4',
    'B',
    'Deciding for herself',
    'Adults do many things for Aaliyah that she could decide or direct herself. She has never shopped, travelled or stayed away from home without a parent. She would like to know what she will be able to do, and nobody has talked it through with her.',
    'OTH',
  ),
  need(
    'c1',
    'C',
    'Cerebral palsy, hips and pain',
    'Tone in all limbs, treated with baclofen and botulinum toxin. Right hip under watch; surgery is likely in the next three years. Needs standing, stretching and changes of position each day.',
  ),
  need(
    'c2',
    'C',
    'Eating and drinking',
    'Eats soft food cut small, upright, with someone beside her; risk of choking when tired. Thickened drinks.',
  ),
  need(
    'd1',
    'D',
    'Personal care and time of her own',
    'Needs two people and a hoist for the toilet, washing and dressing. Has no time away from her family with people of her own age. Her mother cares for Aaliyah and for her brother Bilal, who is disabled too.',
  ),
];

/** Section E. */
export const aaliyahOutcomes = (today: string): Plan['outcomes'] => [
  outcome(
    'e1',
    'Aaliyah gets the grades that she is able to get',
    'By the end of Year 11 Aaliyah will have taken at least seven GCSEs, with exam arrangements that are her normal way of working, and be ready for A levels.',
    {
      needs: ['b3', 'b1'],
      from: 'Working at grade 5 to 6 in English and history; misses about a third of practical science.',
      measure:
        'Assessments each term; share of practical lessons in which she took full part (two thirds now; all).',
      by: summerEnd(today, 2),
      pathway: 'employment',
    },
  ),
  outcome(
    'e2',
    'Aaliyah speaks for herself',
    'By the end of Year 10 Aaliyah will hold a conversation of ten minutes with somebody she has not met, with speech and talker, and will lead her own annual review.',
    {
      needs: ['b2', 'b4'],
      from: 'Two to three minutes before somebody answers for her. Came to the last review for 15 minutes.',
      measure:
        'A talk with a new person each term, marked with her by the therapist; what part of the review she led.',
      by: summerEnd(today, 1),
      pathway: 'community',
    },
  ),
  outcome(
    'e3',
    'Aaliyah directs her own help',
    'By the end of Year 11 Aaliyah will tell any assistant, new ones too, how to move her, feed her and set up her chair, so that it is done safely and as she likes it.',
    {
      needs: ['b4', 'b1', 'd1', 'c2'],
      from: 'Directs two people who know her; others go by the file.',
      measure:
        'A checklist with her occupational therapist: 12 of 12 steps told without prompting, to a new person.',
      by: summerEnd(today, 2),
      pathway: 'independent-living',
    },
  ),
  outcome(
    'e4',
    'Aaliyah travels and spends',
    'By the end of Year 10 Aaliyah will go to the shops in Larkmoor by accessible bus with a friend, an assistant at a distance, and buy what she chose, once a month.',
    {
      needs: ['b4', 'd1'],
      from: 'Has not been on a bus since she was 8.',
      measure: 'A travel log that she keeps; steps ticked with the travel trainer (2 of 15 now; 15).',
      by: summerEnd(today, 1),
      pathway: 'independent-living',
    },
  ),
  outcome(
    'e5',
    'Aaliyah has friends and something that is hers',
    'By the end of Year 9 Aaliyah will belong to a group that she chose, without a parent, at least twice a month.',
    {
      needs: ['d1', 'b2'],
      from: 'None. Would like drama or wheelchair basketball.',
      measure: 'Times she went; what she says about it.',
      by: summerEnd(today, 0),
      pathway: 'community',
    },
  ),
  outcome(
    'e6',
    'Aaliyah knows and looks after her own health',
    'By 16 Aaliyah will explain her condition, medicines and choices about surgery in her own words to her doctor, and have her own health passport.',
    {
      needs: ['c1', 'c2'],
      from: 'Her mother answers at appointments. Aaliyah knows the name of one of her three medicines.',
      measure:
        'Ready Steady Go questionnaire with the nurse each year; part of the appointment spent talking with her.',
      by: summerEnd(today, 2),
      pathway: 'health',
    },
  ),
];
