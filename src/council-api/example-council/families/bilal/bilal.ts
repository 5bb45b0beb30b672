import { addDays, addMonths } from '#domain/calendar.ts';
import type { ChildFile } from '../family.ts';
import { adviceList, need, outcome, provision } from '../plan-parts.ts';
import { agedOn, summerEnd } from '../school-years.ts';

/** Nineteen, on a supported internship. His mother speaks for him where he cannot decide for himself; his review was just held. */
export function bilal(today: string): ChildFile {
  const before = (days: number) => addDays(today, -days);
  return {
    audience: ['nadia-hussain'],
    child: {
      id: 'bilal',
      name: 'Bilal Hussain',
      dateOfBirth: agedOn(19, 200, today),
      relationship: 'representative',
      support: 'plan',
      schoolYear: 'Supported internship',
      setting: 'Larkmoor College, at Harbour Light Hospital kitchens',
      contacts: [
        { role: 'Job coach', name: 'Femi Adeyemi', phone: '07700 900222' },
        {
          role: 'SEND officer',
          name: 'Anwen Pritchard',
          phone: '01632 960103',
          email: 'anwen.pritchard@larkmoor.example',
        },
        { role: 'Adult social worker', name: 'Obi Reid', phone: '01632 960168' },
      ],
    },
    events: [
      { what: 'plan-finalised', on: before(330), note: 'Amended plan' },
      { what: 'review-meeting', on: before(16), note: 'At work, with Bilal, Nadia and his job coach' },
    ],
    plan: {
      id: 'plan-bilal',
      childId: 'bilal',
      status: 'final',
      datedOn: before(330),
      firstMadeOn: addMonths(before(330), -144),
      lastReviewedOn: before(16),
      views: [
        {
          id: 'a1',
          from: 'young-person',
          title: 'Bilal, with pictures',
          text: 'Work good. Femi good. I do trays, I do forks, I say morning to Chef. I want own money. I want bus with Ahmed. I don’t like shouting. I want house near Mum, not in Mum. (Bilal chose and put in order the pictures, and Femi wrote what he said.)',
        },
        {
          id: 'a2',
          from: 'parent',
          title: 'Nadia, who speaks for him where he cannot decide',
          text: 'Bilal decides what he eats, wears and does, and whom he likes. He does not understand contracts or big money, and the law lets me help with those. He has never been late for work. I want him to have a paid job, a home with friends near us, and people who know his seizures. I want this plan to stay until the job is steady.',
        },
      ],
      needs: [
        need(
          'b1',
          'B',
          'Learning',
          'Bilal has a severe learning disability and Down syndrome. He learns by doing the same thing with the same person, with photographs, and then it stays. He reads about 40 words and his name. He counts to 12.',
          'SLD',
        ),
        need(
          'b2',
          'B',
          'Talking and understanding',
          'Speaks in two to four words, uses Makaton and photographs. Understands two steps. New people need help to understand him.',
          'SLCN',
        ),
        need(
          'b3',
          'B',
          'Doing things by himself',
          'Works well beside somebody and stops when they go. Does not cross roads, use money or know when somebody is unkind.',
          'SLD',
        ),
        need(
          'c1',
          'C',
          'Epilepsy and heart',
          'Seizures about twice a month, treated with levetiracetam; rescue medicine is with him. Heart repaired as a baby; clinic each year.',
        ),
        need(
          'd1',
          'D',
          'A home and a life as an adult',
          'Lives with his mother. Wants to live with friends. Needs someone near day and night.',
        ),
      ],
      outcomes: [
        outcome(
          'e1',
          'A paid job',
          'By the end of the internship Bilal will do the tray round on his own for two hours, and be paid for at least eight hours a week.',
          {
            needs: ['b1', 'b3'],
            from: 'Does 6 of 11 steps alone; not paid.',
            measure: 'Job coach’s step list: 11 of 11 for ten days running; first wage slip.',
            by: summerEnd(today, 0),
            pathway: 'employment',
          },
        ),
        outcome(
          'e2',
          'The bus with Ahmed',
          'By next summer Bilal will go to work by bus with his friend Ahmed, an assistant meeting them at each end.',
          {
            needs: ['b3'],
            from: 'Goes by taxi with an assistant.',
            measure: 'Travel trainer’s 20 steps: 4 now; 20.',
            by: summerEnd(today, 1),
            pathway: 'independent-living',
          },
        ),
        outcome(
          'e3',
          'A home that he chose',
          'Within two years Bilal will have stayed at least six weekends in a shared home, and will have shown with pictures where and with whom he would like to live.',
          {
            needs: ['d1'],
            from: 'Two nights, in the spring. He liked it.',
            measure: 'Stays; his picture book about home, looked at with Nadia.',
            by: summerEnd(today, 2),
            pathway: 'independent-living',
          },
        ),
        outcome(
          'e4',
          'Being understood',
          'By next summer Bilal will use his photo book to tell people at work what he wants or what is wrong, on three days of five.',
          {
            needs: ['b2'],
            from: 'Once a week.',
            measure: 'Job coach’s tally.',
            by: summerEnd(today, 1),
            pathway: 'community',
          },
        ),
        outcome(
          'e5',
          'Well and safe',
          'Bilal will have his health check each year, and everybody he is with will know what to do in a seizure.',
          {
            needs: ['c1'],
            from: 'Check was 14 months ago; two of five staff trained.',
            measure: 'Date of check; 5 of 5 trained.',
            by: summerEnd(today, 0),
            pathway: 'health',
          },
        ),
      ],
      provision: [
        provision(
          'f1',
          'F',
          'Job coach',
          'A trained job coach learns the work and teaches it to Bilal step by step, then steps back.',
          {
            for: ['b1', 'b3'],
            towards: ['e1'],
            howMuch: '16 hours a week, falling to 6 by the summer',
            howOften: 'Four days a week',
            who: 'Femi Adeyemi, job coach',
          },
        ),
        provision(
          'f2',
          'F',
          'College day',
          'A day at college in a group of six: English and number for work, keeping safe, friendship.',
          {
            for: ['b1', 'b3'],
            towards: ['e1', 'e2'],
            howMuch: '5 hours',
            howOften: 'Weekly in term time',
            who: 'Larkmoor College, foundation learning',
          },
        ),
        provision(
          'f3',
          'F',
          'Speech and language therapy',
          'Makes and keeps up Bilal’s photo book, and trains the kitchen team to talk with him.',
          {
            for: ['b2'],
            towards: ['e4'],
            howMuch: '1 hour',
            howOften: 'Monthly',
            who: 'Adult learning disability speech and language therapist',
          },
        ),
        provision('f4', 'F', 'Travel training', 'Bilal and Ahmed together, in 20 steps.', {
          for: ['b3'],
          towards: ['e2'],
          howMuch: '1 hour',
          howOften: 'Twice a week',
          who: 'Larkmoor travel training',
        }),
        provision(
          'g1',
          'G',
          'Epilepsy nurse and health check',
          'An epilepsy plan, training for all who are with him, a health check by his GP and a heart clinic.',
          {
            for: ['c1'],
            towards: ['e5'],
            howMuch: '2 hours of training; 40-minute check',
            howOften: 'Yearly; nurse every six months',
            who: 'Epilepsy nurse; Dunwell Surgery',
          },
        ),
        provision(
          'h1',
          'H2',
          'Shared Lives stays and support',
          'Weekends with a Shared Lives carer, and support in the evenings, under the Care Act.',
          {
            for: ['d1'],
            towards: ['e3'],
            howMuch: '1 weekend; 6 hours',
            howOften: 'Weekend monthly; evenings weekly',
            who: 'Rowan Shared Lives; Obi Reid',
          },
        ),
      ],
      placement: { name: 'Larkmoor College', type: 'Supported internship' },
      budget: [
        {
          id: 'j1',
          what: 'Evening support',
          stream: 'social-care',
          form: 'direct-payment',
          annualPence: 530_400,
          provision: ['h1'],
          agreedOn: before(330),
        },
      ],
      advice: adviceList([
        ['Bilal’s views in pictures', 'Bilal Hussain', 'Young person, with Femi Adeyemi', before(20)],
        ['Internship report', 'Femi Adeyemi', 'Job coach', before(22)],
        ['Epilepsy plan', 'Epilepsy nurse', 'Nurse', before(90)],
        ['Care Act assessment', 'Obi Reid', 'Adult social worker', before(60)],
      ]),
    },
  };
}
