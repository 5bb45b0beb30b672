import type { Plan } from '#contract/plan.ts';
import { provision } from '../plan-parts.ts';

/** Sections F, G and H of Zofia's draft plan. One line of it is vague, for her parents to notice. */
export const zofiaProvision: Plan['provision'] = [
  provision(
    'f1',
    'F',
    'Teacher of the deaf',
    'A qualified teacher of the deaf teaches Zofia one to one (listening, words, reading by sight and sign) and works with her class teacher on how lessons are given.',
    {
      for: ['b1', 'b2', 'b3'],
      towards: ['e1', 'e2', 'e3'],
      howMuch: '1 hour a visit, 45 minutes of it with Zofia',
      howOften: 'Twice a week in term time',
      who: 'Niamh Corrigan, qualified teacher of the deaf',
    },
  ),
  provision(
    'f2',
    'F',
    'Radio aid and a room that is good to hear in',
    'A radio aid worn by whoever is teaching and passed to children who speak; checked each morning. Zofia sits near, facing the speaker, back to the window. The classroom gets soft panels and felt under chairs before the spring term.',
    {
      for: ['b1'],
      towards: ['e1'],
      howMuch: '1 radio aid with two microphones; 10-minute check',
      howOften: 'All lessons; check each morning',
      who: 'School; aid from the sensory support service',
    },
  ),
  provision(
    'f3',
    'F',
    'Support in class from someone who signs',
    'A teaching assistant with BSL level 2 or above supports Zofia in class: repeats what others say, signs, writes new words, and plans five-minute listening rests with her.',
    {
      for: ['b1', 'b2', 'b3'],
      towards: ['e1', 'e2', 'e3'],
      howMuch: '20 hours a week',
      howOften: 'Every school day',
      who: 'A teaching assistant with BSL level 2',
    },
  ),
  provision(
    'f4',
    'F',
    'Speech and language therapy',
    'A therapist who specialises in deafness works with Zofia, writes a programme for school and home in English and Polish, and trains the assistant.',
    {
      for: ['b2'],
      towards: ['e2'],
      howMuch: '45 minutes, 12 sessions a year',
      howOften: 'Two blocks of six, weekly',
      who: 'Specialist speech and language therapist (deafness)',
    },
  ),
  provision(
    'f5',
    'F',
    'BSL with a deaf adult',
    'A deaf instructor teaches Zofia BSL, and teaches a lunchtime sign club for her class so that her friends can sign too.',
    {
      for: ['b2', 'b4'],
      towards: ['e2', 'e4'],
      howMuch: '1 hour with Zofia, half an hour of club',
      howOften: 'Weekly in term time',
      who: 'Marek Dunne, deaf instructor',
    },
  ),
  provision('f6', 'F', 'Confidence', 'Opportunities to build self-esteem will be provided as appropriate.', {
    for: ['b4'],
    towards: ['e4'],
  }),
  provision('g1', 'G', 'Audiology', 'Hearing tests, aids and moulds; a report to school each time.', {
    for: ['c1'],
    towards: ['e1'],
    howMuch: '1 hour',
    howOften: 'Every four months',
    who: 'Larkmoor hearing clinic',
  }),
  provision(
    'h1',
    'H2',
    'Deaf children’s family group',
    'A place in the family group, with travel paid, and a deaf mentor who visits home.',
    {
      for: ['d1'],
      towards: ['e4'],
      howMuch: '2 hours; mentor six visits a year',
      howOften: 'Group monthly',
      who: 'Skylark Together',
    },
  ),
];
