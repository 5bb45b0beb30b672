import { addDays } from '#domain/calendar.ts';
import type { ChildFile } from './family.ts';
import { bornFor } from './school-years.ts';

/** In Reception. The council is assessing; it is week 9 of 20, advice is being gathered, and there is no plan. */
export function ibrahim(today: string): ChildFile {
  return {
    audience: ['saira-malik'],
    child: {
      id: 'ibrahim',
      name: 'Ibrahim Malik',
      dateOfBirth: bornFor(0, 5, 27, today),
      relationship: 'parent',
      support: 'assessment',
      schoolYear: 'Reception',
      setting: 'Hathersett Primary School',
      contacts: [
        {
          role: 'SEND officer',
          name: 'Tobias Wren',
          phone: '01632 960102',
          email: 'tobias.wren@larkmoor.example',
        },
        {
          role: 'SENCO',
          name: 'Miss Okonkwo',
          phone: '01632 960231',
          email: 'senco@hathersett-primary.example',
        },
        { role: 'Educational psychologist', name: 'Dr Sunita Rao', phone: '01632 960106' },
        { role: 'Portage visitor, until August', name: 'Elspeth Muir', phone: '01632 960107' },
      ],
    },
    events: [
      { what: 'request-received', on: addDays(today, -60), note: 'Saira asked by e-mail' },
      { what: 'decided-to-assess', on: addDays(today, -24) },
      {
        what: 'advice-asked',
        on: addDays(today, -23),
        note: 'Asked of: school, educational psychologist, speech and language therapist, paediatrician, social care',
      },
    ],
  };
}
