import type { Plan } from '#contract/plan.ts';
import { provision } from '../plan-parts.ts';

/** Section F of Jamal's plan, first half: who is with him, and how he is taught. */
export const jamalInClass: Plan['provision'] = [
  provision(
    'f1',
    'F',
    'A trusted adult, all day',
    'Jamal will have one-to-one support from a teaching assistant for the whole of the school week, lessons, playtimes and lunch included. Two named people share it, so that one absence never leaves him with a stranger: Mrs Sesay in the mornings and Mr Farrant in the afternoons, with half an hour together at the changeover. Both have level 3 training in autism and know his signs, his card and his calm plan. If one of them leaves, the new person will work beside the other for at least ten days before being alone with him. The adult’s task is to make it possible for Jamal to do things himself, and to step back; it is not to sit between him and the class.',
    {
      for: ['b1', 'b2', 'b4', 'b5', 'b7', 'b8'],
      towards: ['e1', 'e2', 'e5', 'e8'],
      howMuch: '32.5 hours a week',
      howOften: 'Every school day',
      who: 'Mrs Sesay and Mr Farrant, teaching assistants (level 3, autism)',
    },
  ),
  provision(
    'f2',
    'F',
    'Teaching that is made for him',
    'Jamal’s class teacher plans English and maths for him each week at the level he understands, not the level he can read aloud. Each lesson is given in parts of no more than ten minutes, each with a picture or a worked example, a clear end, and a way of showing what he knows that is not talking. Ms Odell has two hours each week out of class to plan this with his teaching assistants, one of them with the outreach teacher’s notes before her.',
    {
      for: ['b1', 'b6'],
      towards: ['e1', 'e6', 'e7'],
      howMuch: '2 hours of planning a week',
      howOften: 'Weekly',
      who: 'Ms Odell, class teacher',
    },
  ),
  provision(
    'f3',
    'F',
    'Language said, shown and checked',
    'All adults who teach Jamal use the same way of talking: his name, a pause of ten seconds, one instruction of up to five words with a symbol or a sign, then a check that he shows and does not just say. New words for each topic (eight a fortnight) are taught before the topic in a small group with the word map. All staff have a half-day of training on this each September from the speech and language therapist, lunchtime staff included.',
    {
      for: ['b1'],
      towards: ['e1'],
      howMuch: 'All lessons; word group 20 minutes',
      howOften: 'Every lesson; word group twice a week',
      who: 'All teaching staff; word group led by Mrs Sesay',
    },
  ),
  provision(
    'f4',
    'F',
    'Speech and language therapy: direct',
    'A speech and language therapist works with Jamal himself in blocks. Each block has one aim from the therapy plan: this year understanding why and when, then saying how he feels with his talker, then putting a conversation right when it goes wrong. A teaching assistant is in the room for each session so that she can carry it on. This therapy educates and trains, and is special educational provision.',
    {
      for: ['b1', 'b2'],
      towards: ['e1', 'e2'],
      howMuch: '45 minutes a session, 18 sessions a year',
      howOften: 'Three blocks of six weeks, weekly within a block',
      who: 'Imogen Hart, specialist speech and language therapist',
    },
  ),
  provision(
    'f5',
    'F',
    'Speech and language therapy: carried on',
    'A programme written by the therapist is carried out with Jamal one to one by the assistant who was in the room. The therapist watches it once in each half term, changes it, and writes to Denise about what was changed. She also gives three hours in each term to training his two assistants, and comes to the annual review or writes for it.',
    {
      for: ['b1', 'b2'],
      towards: ['e1', 'e2'],
      howMuch: '20 minutes',
      howOften: 'Four times a week, in term time',
      who: 'Mrs Sesay, to Imogen Hart’s programme',
    },
  ),
  provision(
    'f6',
    'F',
    'His talker, always there',
    'Jamal has a tablet with symbol software set up for him, and a paper symbol book for when it is flat. Both go where he goes, playground, trips and home included. All adults model on it when they talk with him, at least ten times in a lesson. A person who knows the software looks after the vocabulary with Jamal and Denise. The device is insured, and a spare is in school within two days when it breaks.',
    {
      for: ['b2'],
      towards: ['e2'],
      howMuch: '1 tablet, software licence, spare; 1 hour a month for vocabulary',
      howOften: 'All day; vocabulary monthly',
      who: 'School; Ravi Thakur, communication aids adviser',
    },
  ),
  provision(
    'f7',
    'F',
    'Saying what hurts and how I feel',
    'A short session each day before lunch: Jamal looks at his body chart, says or shows how each part is, and what he needs. Adults name their own feelings aloud in passing. When he tells someone early that something is wrong, what he asked for happens at once, every time, so that telling is worth it.',
    {
      for: ['b2', 'b7', 'c2'],
      towards: ['e2', 'e5', 'e8'],
      howMuch: '10 minutes',
      howOften: 'Every school day',
      who: 'Mrs Sesay',
    },
  ),
  provision(
    'f8',
    'F',
    'Reading for meaning',
    'One-to-one teaching of understanding, with a structured programme for readers whose reading aloud runs ahead: picture the sentence, ask who and where, act it out with figures, then why. One session in three uses timetables, maps and stories with trains in them. A specialist teacher shows it to Ms Odell and the assistant, and comes back each half term to see how it goes.',
    {
      for: ['b6', 'b1'],
      towards: ['e6'],
      howMuch: '25 minutes; specialist 1 hour',
      howOften: 'Five times a week; specialist each half term',
      who: 'Mr Farrant, to a programme by Aileen Brodie, specialist teacher',
    },
  ),
  provision(
    'f9',
    'F',
    'Writing without pain',
    'Jamal does all writing of more than two lines on a laptop. He is taught to type with a programme for children, and uses frames with headings, a list of "how much is enough", and a picture of the finished thing. The first step is made easy: a first line to choose out of three. Handwriting is kept to his name and to labels.',
    {
      for: ['b6', 'c3'],
      towards: ['e7'],
      howMuch: 'Laptop in all lessons; 15 minutes of typing',
      howOften: 'Typing four times a week',
      who: 'Mr Farrant; laptop from school',
    },
  ),
];
