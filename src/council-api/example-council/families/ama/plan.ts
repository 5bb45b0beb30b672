import { addDays, addMonths } from '#domain/calendar.ts';
import type { Plan } from '#contract/plan.ts';
import { adviceList } from '../plan-parts.ts';
import { amaNeeds, amaOutcomes } from './needs-and-outcomes.ts';
import { amaProvision } from './provision.ts';

/** Ama's plan, written with her as the person whose rights they are. */
export function amaPlan(today: string): Plan {
  const before = (days: number) => addDays(today, -days);
  return {
    id: 'plan-ama',
    childId: 'ama',
    status: 'final',
    datedOn: before(200),
    firstMadeOn: addMonths(before(200), -26),
    lastReviewedOn: before(265),
    views: [
      {
        id: 'a1',
        from: 'young-person',
        title: 'What I want people to know',
        text: 'I’m Ama. I draw, mostly people with animal heads, and I am good at it. I think in pictures and I notice everything, which is why I get tired.\n\nSchool broke me for a while. I am not going to pretend that was my fault. College is different because I am allowed to be odd here.\n\nIf I say "fine" I am probably not. Message me and give me a minute. Don’t ring. Don’t talk about me to my mum without asking me. I love her, and I am nearly an adult, and I get to choose what she knows.\n\nI would like to illustrate books, live somewhere with a north window, and have the cat with me.',
      },
      {
        id: 'a2',
        from: 'young-person',
        title: 'How I would like meetings to be',
        text: 'Send the questions a week before. Let me answer in writing. Not more than five people. Camera on only if I choose. Jada speaks when I tap the table.',
      },
      {
        id: 'a3',
        from: 'parent',
        title: 'What her mother wrote, put in with Ama’s agreement',
        text: 'Ama is the strongest person I know. I have had to learn to stand further back. I ask that someone makes sure she does not fall between the children’s and the adults’ services on her birthday.',
      },
    ],
    needs: amaNeeds,
    outcomes: amaOutcomes(today),
    provision: amaProvision,
    placement: { name: 'Larkmoor College', type: 'General further education college' },
    budget: [
      {
        id: 'j1',
        what: 'Art group and travel',
        stream: 'social-care',
        form: 'direct-payment',
        annualPence: 187_200,
        provision: ['h1'],
        agreedOn: before(200),
      },
      {
        id: 'j2',
        what: 'Specialist mentor',
        stream: 'education',
        form: 'third-party',
        annualPence: 421_200,
        provision: ['f1', 'f6'],
        agreedOn: before(200),
      },
    ],
    advice: adviceList([
      ['My views', 'Ama Mensah', 'Young person', before(270)],
      ['College report', 'Marcus Tran', 'Tutor, Larkmoor College', before(272)],
      ['Psychological advice', 'Dr Fenella Marsh', 'Educational psychologist', before(279)],
      ['CAMHS letter', 'Dr Eleni Costa', 'Clinical psychologist', before(275)],
      ['Mentor’s notes, chosen by Ama', 'Jada Prescott', 'Specialist mentor', before(271)],
      ['Social care assessment', 'Obi Reid', 'Young adults team', before(274)],
    ]),
  };
}
