import { addDays, addMonths } from '#domain/calendar.ts';
import type { ChildFile } from '../family.ts';
import { adviceList } from '../plan-parts.ts';
import { bornFor } from '../school-years.ts';
import { jamalNeeds } from './needs.ts';
import { jamalOutcomes } from './outcomes.ts';
import { jamalAroundClass, jamalHealthAndCare } from './provision-around-class.ts';
import { jamalInClass } from './provision-in-class.ts';
import { jamalViews } from './views.ts';

/** Year 4, with a long, full and well-made plan of some forty pages; reviewed and amended this year. */
export function jamal(today: string): ChildFile {
  const before = (days: number) => addDays(today, -days);
  const firstMade = addMonths(before(190), -30);
  return {
    audience: ['denise-carter'],
    child: {
      id: 'jamal',
      name: 'Jamal Carter-Bennett',
      dateOfBirth: bornFor(4, 3, 14, today),
      relationship: 'parent',
      support: 'plan',
      schoolYear: 'Year 4',
      setting: 'Brackenby Primary School',
      contacts: [
        {
          role: 'SENCO',
          name: 'Mrs Lindqvist',
          phone: '01632 960211',
          email: 'senco@brackenby-primary.example',
        },
        {
          role: 'SEND officer',
          name: 'Leonie Prowse',
          phone: '01632 960101',
          email: 'leonie.prowse@larkmoor.example',
        },
        { role: 'Speech and language therapist', name: 'Imogen Hart', phone: '01632 960221' },
        { role: 'Social worker', name: 'Jude Abara', phone: '01632 960167' },
      ],
    },
    events: [
      { what: 'plan-finalised', on: firstMade, note: 'First plan' },
      { what: 'review-meeting', on: before(260), note: 'Annual review at Brackenby Primary' },
      { what: 'review-decision', on: before(238), note: 'The council decided to amend the plan' },
      { what: 'amendment-notice', on: before(238) },
      { what: 'plan-finalised', on: before(190), note: 'Amended plan' },
    ],
    plan: {
      id: 'plan-jamal',
      childId: 'jamal',
      status: 'final',
      datedOn: before(190),
      firstMadeOn: firstMade,
      lastReviewedOn: before(260),
      views: jamalViews,
      needs: jamalNeeds,
      outcomes: jamalOutcomes(today),
      provision: [...jamalInClass, ...jamalAroundClass, ...jamalHealthAndCare],
      placement: { name: 'Brackenby Primary School', type: 'Mainstream primary school' },
      budget: [
        {
          id: 'j1',
          what: 'Personal assistant at home and outside, 6 hours a week',
          stream: 'social-care',
          form: 'direct-payment',
          annualPence: 468_000,
          provision: ['h2'],
          agreedOn: before(190),
        },
        {
          id: 'j2',
          what: 'Speech and language therapy in school',
          stream: 'education',
          form: 'notional',
          annualPence: 214_200,
          provision: ['f4', 'f5'],
          agreedOn: before(190),
        },
        {
          id: 'j3',
          what: 'Saturday club with one-to-one support',
          stream: 'social-care',
          form: 'third-party',
          annualPence: 312_000,
          provision: ['h3'],
          agreedOn: before(190),
        },
      ],
      advice: adviceList([
        ['Parent’s views and Jamal’s story', 'Denise Carter', 'Mother', before(270)],
        ['My views, with symbols', 'Jamal Carter-Bennett', 'Child, helped by Ms Odell', before(268)],
        [
          'Educational advice and figures for each outcome',
          'Mrs Lindqvist',
          'SENCO, Brackenby Primary',
          before(266),
        ],
        ['Psychological advice', 'Dr Fenella Marsh', 'Educational psychologist', before(280)],
        [
          'Sensory profile and occupational therapy advice',
          'Colm Brady',
          'Occupational therapist',
          before(276),
        ],
        [
          'Speech and language therapy advice',
          'Imogen Hart',
          'Specialist speech and language therapist',
          before(278),
        ],
        ['Autism outreach report', 'Beatrix Lowe', 'Specialist teacher', before(272)],
        ['Medical advice', 'Dr S. Anand', 'Consultant paediatrician', before(285)],
        ['Dietetic report', 'Wiktoria Zając', 'Children’s dietitian', before(291)],
        ['Physiotherapy report', 'Hamza Sheikh', 'Physiotherapist', before(288)],
        ['Communication aids review', 'Ravi Thakur', 'Communication aids adviser', before(275)],
        ['Child and family assessment', 'Jude Abara', 'Social worker, disabled children’s team', before(273)],
        ['Carer’s assessment', 'Jude Abara', 'Social worker, disabled children’s team', before(273)],
        ['Report of the annual review', 'Mrs Lindqvist', 'SENCO, Brackenby Primary', before(252)],
      ]),
    },
  };
}
