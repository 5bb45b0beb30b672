import { addDays } from '#domain/calendar.ts';
import type { ChildFile } from '../family.ts';
import { adviceList } from '../plan-parts.ts';
import { bornFor } from '../school-years.ts';
import { zofiaNeeds, zofiaOutcomes } from './needs-and-outcomes.ts';
import { zofiaProvision } from './provision.ts';

/** Year 2. A draft plan came six days ago; both her parents see it and have 15 days to answer. */
export function zofia(today: string): ChildFile {
  const before = (days: number) => addDays(today, -days);
  return {
    audience: ['katarzyna-nowak', 'tomasz-nowak'],
    child: {
      id: 'zofia',
      name: 'Zofia Nowak',
      dateOfBirth: bornFor(2, 10, 21, today),
      relationship: 'parent',
      support: 'draft-plan',
      schoolYear: 'Year 2',
      setting: 'St Aldhelm’s Primary, Saltergate',
      contacts: [
        {
          role: 'SEND officer',
          name: 'Leonie Prowse',
          phone: '01632 960101',
          email: 'leonie.prowse@larkmoor.example',
        },
        { role: 'SENCO', name: 'Mr Achterberg', phone: '01632 960251', email: 'senco@st-aldhelms.example' },
        { role: 'Teacher of the deaf', name: 'Niamh Corrigan', phone: '01632 960252' },
      ],
    },
    events: [
      { what: 'request-received', on: before(104), note: 'Asked by the school' },
      { what: 'decided-to-assess', on: before(67) },
      { what: 'advice-asked', on: before(66) },
      { what: 'draft-served', on: before(6), note: 'Sent by e-mail to Katarzyna and to Tomasz' },
    ],
    plan: {
      id: 'plan-zofia',
      childId: 'zofia',
      status: 'draft',
      datedOn: before(6),
      views: [
        {
          id: 'a1',
          from: 'child',
          title: 'What Zofia says',
          text: 'I am Zosia. I have purple hearing aids and a dog called Pączek. I like drawing dogs and I am the fastest in my class. When it is noisy the words go like soup. I do not like when people say "never mind". I want to know the joke too. I want to be a vet for small dogs. (Zofia drew this and told it to Miss Corrigan in English, Polish and sign.)',
        },
        {
          id: 'a2',
          from: 'parent',
          title: 'What Katarzyna and Tomasz say',
          text: 'Zofia is brave and stubborn, and she looks after everyone. We speak Polish at home, English outside, and we are all learning BSL; she is better at it than we are. For two years we were told that she is behind because she has two languages. She is behind because she could not hear. Now she gets home so tired from listening that she falls asleep in her coat.\n\nWe hope that she will read and write like other children by the time she leaves primary school, that she has deaf friends as well as hearing ones, and that she is proud of her aids and not ashamed of them.',
        },
      ],
      needs: zofiaNeeds,
      outcomes: zofiaOutcomes(today),
      provision: zofiaProvision,
      placement: null,
      budget: [],
      advice: adviceList([
        ['Parents’ views', 'Katarzyna and Tomasz Nowak', 'Parents', before(60)],
        ['Educational advice', 'Mr Achterberg', 'SENCO, St Aldhelm’s', before(40)],
        ['Report on hearing and learning', 'Niamh Corrigan', 'Teacher of the deaf', before(33)],
        ['Psychological advice', 'Dr Sunita Rao', 'Educational psychologist', before(28)],
        ['Audiology report', 'Dr Felix Amadi', 'Audiologist', before(45)],
        ['Speech and language therapy report', 'Imogen Hart', 'Speech and language therapist', before(30)],
        ['Social care: no needs beyond those here', 'Jude Abara', 'Social worker', before(36)],
      ]),
    },
  };
}
