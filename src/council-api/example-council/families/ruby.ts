import { addDays, addMonths, calendarDate, type CalendarDate } from '#domain/calendar.ts';
import type { ChildFile } from './family.ts';
import { adviceList, need, outcome, provision } from './plan-parts.ts';
import { bornFor, schoolYearOf, summerEnd } from './school-years.ts';

/** When the council named the secondary school, if the law's day for it is past. */
function secondaryNamedOn(today: CalendarDate): CalendarDate | undefined {
  const named = calendarDate(schoolYearOf(today) + 1, 2, 11);
  return today > named ? named : undefined;
}

/** Year 6, with secondary school ahead. Her plan is vague on purpose, as many are: a need with nothing for it, and help that cannot be counted. */
export function ruby(today: string): ChildFile {
  const before = (days: number) => addDays(today, -days);
  const named = secondaryNamedOn(today);
  const finalised = named ?? before(290);
  return {
    audience: ['joanne-whitfield'],
    child: {
      id: 'ruby',
      name: 'Ruby Whitfield',
      dateOfBirth: bornFor(6, 12, 2, today),
      relationship: 'parent',
      support: 'plan',
      schoolYear: 'Year 6',
      setting: 'Dunwell Junior School',
      contacts: [
        { role: 'SENCO', name: 'Mrs Tranter', phone: '01632 960261', email: 'senco@dunwell-junior.example' },
        { role: 'SEND officer', name: 'Duty officer', phone: '01632 960100', email: 'send@larkmoor.example' },
      ],
    },
    events: [
      { what: 'plan-finalised', on: addMonths(before(290), -48), note: 'First plan' },
      { what: 'review-meeting', on: before(340) },
      { what: 'review-decision', on: before(320), note: 'The council decided to amend the plan' },
      { what: 'plan-finalised', on: before(290), note: 'Amended plan' },
      {
        what: 'phase-transfer',
        on: calendarDate(schoolYearOf(today) + 1, 9, 1),
        note: 'From primary to secondary school',
      },
      ...(named
        ? [{ what: 'plan-finalised' as const, on: named, note: 'Names the secondary school from September' }]
        : []),
    ],
    plan: {
      id: 'plan-ruby',
      childId: 'ruby',
      status: 'final',
      datedOn: finalised,
      firstMadeOn: addMonths(before(290), -48),
      lastReviewedOn: before(340),
      views: [
        {
          id: 'a1',
          from: 'child',
          title: 'Ruby’s views',
          text: 'Ruby likes horses, slime and her Nan. She finds reading hard. She is worried about the big school because of getting lost and because people will see her book.',
        },
        {
          id: 'a2',
          from: 'parent',
          title: 'Parent’s views',
          text: 'Joanne wants Ruby to be happy, to be able to read, and to get the help that is written down. She would like to know how much help Ruby gets at the moment, as nobody has been able to say.',
        },
      ],
      needs: [
        need(
          'b1',
          'B',
          'Reading, writing and spelling',
          'Ruby has difficulties with literacy. She is working well below the level expected for her age and gets tired when she reads.',
          'SPLD',
        ),
        need(
          'b2',
          'B',
          'Attention and memory',
          'Ruby finds it hard to concentrate for long, to remember instructions and to organise her things.',
          'MLD',
        ),
        need(
          'b3',
          'B',
          'Anxiety',
          'Ruby can become anxious, especially about being asked to read aloud and about change. In Year 5 she missed 31 days of school. She picks the skin on her arms when she is worried.',
          'SEMH',
        ),
        need(
          'b4',
          'B',
          'Coordination',
          'Ruby has some difficulties with coordination. Handwriting, cutting and PE are hard for her.',
          'PD',
        ),
        need('c1', 'C', 'Health', 'Ruby is under the community paediatrician. She has asthma.'),
        need('d1', 'D', 'Social care', 'Not known to social care.'),
      ],
      outcomes: [
        outcome('e1', 'Literacy', 'Ruby will make progress in her reading and writing.', { needs: ['b1'] }),
        outcome('e2', 'Attention', 'Ruby will improve her concentration and be more organised.', {
          needs: ['b2'],
          measure: 'Teacher’s view',
        }),
        outcome(
          'e3',
          'Reading to secondary level',
          'By the end of Year 6 Ruby will read a passage for a nine-year-old at 90 words a minute and answer four of five questions on it.',
          {
            needs: ['b1'],
            from: 'Reads a passage for a seven-year-old at 52 words a minute.',
            measure: 'Timed reading each half term.',
            by: summerEnd(today, 0),
          },
        ),
        outcome('e4', 'Wellbeing', 'Ruby will feel less anxious.', { needs: ['b3'] }),
      ],
      provision: [
        provision(
          'f1',
          'F',
          'Literacy support',
          'Ruby will have access to small group literacy support, as required.',
          { for: ['b1'], towards: ['e1'] },
        ),
        provision(
          'f2',
          'F',
          'A reading programme',
          'A structured phonics and fluency programme for older readers, one to one.',
          {
            for: ['b1'],
            towards: ['e3'],
            howMuch: '30 minutes',
            howOften: 'Four times a week',
            who: 'A trained teaching assistant',
          },
        ),
        provision(
          'f3',
          'F',
          'Adult support',
          'Ruby would benefit from regular adult support in lessons to help her to stay on task.',
          { for: ['b2'], towards: ['e2'] },
        ),
        provision(
          'f4',
          'F',
          'Breaks and reminders',
          'Opportunities for movement breaks. Visual prompts where appropriate.',
          { for: ['b2'], towards: ['e2'], howOften: 'Regularly' },
        ),
        provision('f5', 'F', 'Pastoral support', 'Access to a key adult in school when needed.', {
          for: ['b3'],
          towards: ['e4'],
          who: 'Pastoral team',
        }),
        provision(
          'f6',
          'F',
          'Advice from the educational psychologist',
          'Staff will follow the advice of the educational psychologist.',
          { for: ['b2', 'b3'], towards: ['e2', 'e4'] },
        ),
        provision('g1', 'G', 'Asthma care', 'An inhaler and an asthma plan in school; asthma review.', {
          for: ['c1'],
          towards: [],
          howMuch: '20 minutes',
          howOften: 'Yearly',
          who: 'Asthma nurse, Dunwell Surgery',
        }),
      ],
      placement: named
        ? {
            name: 'Dunwell Junior School until July, then Saltergate High School',
            type: 'Mainstream schools',
          }
        : { name: 'Dunwell Junior School', type: 'Mainstream school' },
      budget: [],
      advice: adviceList([
        ['School report', 'Mrs Tranter', 'SENCO', before(335)],
        ['Psychological advice', 'Dr Sunita Rao', 'Educational psychologist', addMonths(before(290), -50)],
        ['Medical report', 'Community paediatrics', 'Paediatrician', addMonths(before(290), -50)],
      ]),
    },
  };
}
