import type { Plan } from '#contract/plan.ts';
import { need, outcome } from '../plan-parts.ts';
import { summerEnd } from '../school-years.ts';

/** Sections B, C and D of Zofia's draft plan. */
export const zofiaNeeds: Plan['needs'] = [
  need(
    'b1',
    'B',
    'Hearing in class',
    'Zofia has a moderate to severe loss of hearing in both ears, found at age 5, and wears two hearing aids well. With aids, in quiet and within two metres, she hears most of what is said. In a classroom with noise she catches about half, and less when the speaker turns away or several talk. She does not hear announcements, whispers or the ends of words (s, t, ed). She is skilled at looking as if she has heard. Listening all day makes her very tired.',
    'HI',
  ),
  need(
    'b2',
    'B',
    'Language in English and Polish, and learning BSL',
    'Zofia’s understanding of English is about two years behind her age and her spoken English about 18 months; in Polish she is at a similar level. She has missed words that other children pick up by overhearing. She leaves out endings and small words. She uses about 150 signs and learns them fast. Her non-verbal reasoning is above average.',
    'SLCN',
  ),
  need(
    'b3',
    'B',
    'Reading and writing',
    'Zofia knows all her letters and reads about 90 words by sight. She cannot hear the sounds that phonics lessons depend on, and has made four months’ progress in the past twelve. She writes short sentences without endings. Her ideas are far ahead of what she can put down.',
    'HI',
  ),
  need(
    'b4',
    'B',
    'Friends and confidence',
    'Zofia is sociable and loved, but misses what is said in games and groups, then laughs late or walks off. She says "I am stupid" about once a week. She has never met a deaf adult at school and is the only child there with hearing aids.',
    'SEMH',
  ),
  need(
    'c1',
    'C',
    'Hearing loss',
    'Sensorineural hearing loss in both ears, stable. Aids checked at the Larkmoor hearing clinic. New ear moulds every three to four months as she grows.',
  ),
  need(
    'd1',
    'D',
    'Meeting other deaf children',
    'The family knows no other deaf child in Larkmoor. Zofia and her parents would like to meet some. No other social care needs were found.',
  ),
];

/** Section E. */
export const zofiaOutcomes = (today: string): Plan['outcomes'] => [
  outcome(
    'e1',
    'Zofia gets what is said in class',
    'By the end of Year 4 Zofia will follow what her teacher and the other children say in lessons, and will tell the speaker when she has not heard, in at least eight lessons out of ten.',
    {
      needs: ['b1'],
      from: 'Catches about half in noise. Told somebody twice in a week of watching.',
      measure:
        'Listening check by the teacher of the deaf each term (8 of 10 sentences in class noise), and a tally for one week.',
      by: summerEnd(today, 2),
    },
  ),
  outcome(
    'e2',
    'Zofia has the words of a child of her age',
    'By the end of Year 4 Zofia’s understanding of English will be within one year of her age, and she will hold a conversation of ten turns in BSL.',
    {
      needs: ['b2'],
      from: 'Two years behind; 150 signs in single words and pairs.',
      measure: 'Language test each summer; BSL level checked by the deaf instructor.',
      by: summerEnd(today, 2),
    },
  ),
  outcome(
    'e3',
    'Zofia reads and writes on her own',
    'By the end of Year 4 Zofia will read a book for a seven-year-old and tell what happened, and will write five sentences with their endings.',
    {
      needs: ['b3'],
      from: '90 words by sight; three short sentences without endings.',
      measure: 'Reading assessment twice a year; one piece of writing each half term.',
      by: summerEnd(today, 2),
    },
  ),
  outcome(
    'e4',
    'Zofia is proud and has friends',
    'By the end of Year 3 Zofia will explain her hearing aids to others herself, will meet deaf children at least once a month, and will say good things about herself on most days.',
    {
      needs: ['b4', 'd1'],
      from: 'Hides her aids under her hair on PE days. Knows no deaf child.',
      measure: 'Zofia’s own feelings book; what her parents and teacher see.',
      by: summerEnd(today, 1),
    },
  ),
];
