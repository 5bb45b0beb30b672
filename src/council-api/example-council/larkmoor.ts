import type { Council } from '#contract/council.ts';
import { demoAccounts } from './demo-accounts.ts';
import { townHall } from './places.ts';

/**
 * The invented council. Its phone numbers ring nowhere and its addresses lead nowhere.
 *
 * @param today the profile says that it was looked over that day
 * @see Ofcom, Telephone numbers for drama use; RFC 2606 for `.example`
 */
export const larkmoor = (today: string): Council => ({
  id: 'larkmoor',
  name: 'Larkmoor Council',
  area: 'Larkmoor',
  demo: true,
  helpers: [
    {
      id: 'send-team',
      kind: 'send-team',
      name: 'SEND team',
      what: 'Assessments, plans and reviews. Ask for your child’s officer by name, or for the duty officer any afternoon.',
      phone: '01632 960100',
      email: 'send@larkmoor.example',
      web: 'https://larkmoor.example/send',
    },
    {
      id: 'sendiass',
      kind: 'sendiass',
      name: 'Larkmoor SENDIASS',
      what: 'Free advice that is not the council’s. They can read papers with you and come to meetings.',
      phone: '0808 157 0110',
      email: 'hello@larkmoor-sendiass.example',
      web: 'https://larkmoor-sendiass.example/',
    },
    {
      id: 'mediation',
      kind: 'mediation',
      name: 'Fairground Mediation',
      what: 'The mediation adviser. Ring before an appeal about an assessment or about what a plan says. It is free.',
      phone: '0808 157 0122',
      email: 'advice@fairground-mediation.example',
      web: 'https://fairground-mediation.example/',
    },
    {
      id: 'forum',
      kind: 'forum',
      name: 'Larkmoor Parent Carer Forum',
      what: 'Parents and carers who tell the council what it is like. Anyone may join, come once, or just read.',
      phone: '07700 900133',
      email: 'priya@larkmoor-forum.example',
      web: 'https://larkmoor-forum.example/',
    },
    {
      id: 'young-voices',
      kind: 'young-people',
      name: 'Larkmoor Young Voices',
      what: 'Young people of 11 to 25 with SEND who meet on Mondays and say what should change.',
      phone: '07700 900144',
      email: 'voices@larkmoor.example',
    },
    {
      id: 'dco',
      kind: 'clinical-officer',
      name: 'Designated clinical officer',
      what: 'Answers for what health services promise in plans. Write when therapy or nursing does not come.',
      phone: '01632 960155',
      email: 'dco@larkmoor-health.example',
    },
    {
      id: 'social-care',
      kind: 'social-care',
      name: 'Disabled children’s team',
      what: 'Social workers for disabled children. Short breaks, direct payments, help at home, carers’ assessments.',
      phone: '01632 960166',
      email: 'dct@larkmoor.example',
    },
    {
      id: 'transport',
      kind: 'transport',
      name: 'Travel assistance team',
      what: 'Getting to school and college.',
      phone: '01632 960177',
      email: 'travel@larkmoor.example',
    },
    {
      id: 'complaints',
      kind: 'complaints',
      name: 'Complaints',
      what: 'When something went wrong and talking has not helped. You get an answer within 20 working days.',
      phone: '01632 960188',
      email: 'complaints@larkmoor.example',
      web: 'https://larkmoor.example/complaints',
    },
    {
      id: 'out-of-hours',
      kind: 'out-of-hours',
      name: 'Emergency duty team',
      what: 'When a child is not safe and the offices are closed. In danger ring 999.',
      phone: '01632 960199',
    },
  ],
  languages: ['en', 'en-x-easy', 'pl', 'ur'],
  centre: townHall,
  signIn: {
    name: 'Larkmoor account',
    accounts: demoAccounts.map(({ id, name, about }) => ({ id, name, about })),
  },
  commentsYearEndsOn: '12-31',
  changedAt: `${today}T06:00:00.000Z`,
});
