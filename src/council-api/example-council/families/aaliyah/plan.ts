import { addDays, addMonths } from '#domain/calendar.ts';
import type { Plan } from '#contract/plan.ts';
import { adviceList } from '../plan-parts.ts';
import { aaliyahNeeds, aaliyahOutcomes } from './needs-and-outcomes.ts';
import { aaliyahProvision } from './provision.ts';

/** Aaliyah's plan: Year 9, with outcomes for adult life on all four paths. */
export function aaliyahPlan(today: string): Plan {
  const before = (days: number) => addDays(today, -days);
  return {
    id: 'plan-aaliyah',
    childId: 'aaliyah',
    status: 'final',
    datedOn: before(185),
    firstMadeOn: addMonths(before(185), -108),
    lastReviewedOn: before(267),
    views: [
      {
        id: 'a1',
        from: 'child',
        title: 'Aaliyah, in her own words',
        text: 'I am 13 and I am not a baby. I like history (the gory bits), horror films that I am not allowed to watch, my brother’s jokes, and being outside when it rains. I want to act. I have been told that there are not many parts for people in chairs, so I will write them.\n\nPlease wait until I have finished. If you did not understand, say so. Do not nod. I can tell.\n\nI would like to go to town with Safiya and spend my own money on something stupid. I would like someone to tell me the truth about my hip. When I am grown up I want my own flat in a city, with help that does what I say.',
      },
      {
        id: 'a2',
        from: 'parent',
        title: 'Nadia',
        text: 'Aaliyah is clever and she is cross, and she is right to be. At home we speak Urdu and English, and she is funny in both. I have two children who need me, and I do too much for her because it is quicker. I want her to have her own life. I am afraid of it, and I want it.\n\nWhat I ask is that people do what is written. The second assistant was missing for eleven weeks last year. In that time she did not drink at school so that she would not need the toilet.',
      },
    ],
    needs: aaliyahNeeds,
    outcomes: aaliyahOutcomes(today),
    provision: aaliyahProvision,
    placement: {
      name: 'Fennick Academy',
      type: 'Mainstream secondary school with resourced provision (physical disability)',
    },
    budget: [
      {
        id: 'j1',
        what: 'Personal assistant, 5 hours a week',
        stream: 'social-care',
        form: 'direct-payment',
        annualPence: 390_000,
        provision: ['h2'],
        agreedOn: before(185),
      },
      {
        id: 'j2',
        what: 'Personal care at home',
        stream: 'social-care',
        form: 'notional',
        annualPence: 1_528_800,
        provision: ['h1'],
        agreedOn: before(185),
      },
    ],
    advice: adviceList([
      ['My views', 'Aaliyah Hussain', 'Young person', before(272)],
      ['Parent’s views', 'Nadia Hussain', 'Mother', before(272)],
      ['School report and figures', 'Mr Idowu', 'SENCO, Fennick Academy', before(275)],
      ['Physiotherapy report', 'Hamza Sheikh', 'Physiotherapist', before(287)],
      ['Occupational therapy report', 'Colm Brady', 'Occupational therapist', before(283)],
      ['Speech and language therapy report', 'Imogen Hart', 'Speech and language therapist', before(279)],
      ['Orthopaedic letter', 'Mr Kessler', 'Orthopaedic surgeon', before(297)],
      ['Social care assessment', 'Jude Abara', 'Social worker', before(278)],
      ['Careers interview', 'Chidi Fletcher', 'Careers adviser', before(269)],
    ]),
  };
}
