import { addDays } from '#domain/calendar.ts';
import type { ChildFile } from './family.ts';
import { bornFor } from './school-years.ts';

/** Year 8, with SEN support and no plan. The council has just refused to assess, so the time to appeal is running. */
export function owen(today: string): ChildFile {
  return {
    audience: ['gareth-whitfield'],
    child: {
      id: 'owen',
      name: 'Owen Whitfield',
      dateOfBirth: bornFor(8, 11, 9, today),
      relationship: 'parent',
      support: 'sen-support',
      schoolYear: 'Year 8',
      setting: 'Saltergate High School',
      contacts: [
        { role: 'SENCO', name: 'Mr Baptiste', phone: '01632 960241', email: 'senco@saltergate-high.example' },
        { role: 'Dyslexia specialist teacher', name: 'Aileen Brodie', phone: '01632 960242' },
        { role: 'SENDIASS adviser', name: 'Corinne Ashby', phone: '0808 157 0110' },
      ],
    },
    events: [
      {
        what: 'request-received',
        on: addDays(today, -56),
        note: 'Asked by Owen’s school, with Gareth’s agreement',
      },
      { what: 'refused-to-assess', on: addDays(today, -18) },
      {
        what: 'decision-letter',
        on: addDays(today, -18),
        note: 'Says why, and that there is a right to appeal',
      },
    ],
  };
}
