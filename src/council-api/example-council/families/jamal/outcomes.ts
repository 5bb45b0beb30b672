import type { Plan } from '#contract/plan.ts';
import { outcome } from '../plan-parts.ts';
import { summerEnd } from '../school-years.ts';

/** Section E of Jamal's plan: by the end of Year 6, with steps on the way set by school each term. */
export const jamalOutcomes = (today: string): Plan['outcomes'] => {
  const endOfYear6 = summerEnd(today, 2);
  const endOfYear5 = summerEnd(today, 1);
  return [
    outcome(
      'e1',
      'Jamal shows that he has understood',
      'By the end of Year 6 Jamal will follow three-step instructions in class, given once with pictures, and will show that he has understood by doing or telling it in his own way, in four lessons out of five.',
      {
        needs: ['b1'],
        from: 'Follows one step with pictures. Copies others for the rest. Right in 9 of 30 tries when seated away from them.',
        measure: 'Class teacher’s check sheet for one week each half term: 24 of 30 right, not copied.',
        by: endOfYear6,
      },
    ),
    outcome(
      'e2',
      'Jamal tells someone when something is wrong',
      'By the end of Year 5 Jamal will tell an adult, by words, talker or card, that he is in pain, that he does not understand, or that he needs to stop, before he is in crisis, on most of the days when it happens.',
      {
        needs: ['b2', 'b7', 'c2'],
        from: 'Once in eight hours of observation; about one incident in five this term.',
        measure: 'Incident and help log kept by Mrs Sesay: he told someone first in at least 7 of 10.',
        by: endOfYear5,
      },
    ),
    outcome(
      'e3',
      'Jamal has a friend',
      'By the end of Year 6 Jamal will have at least one friend whom he chooses and who chooses him. They will play or make something together for 20 minutes with an adult near but not in it, three times a week.',
      {
        needs: ['b3', 'd2'],
        from: 'Plays beside Idris and Poppy for about 6 minutes, with an adult in the game.',
        measure:
          'Playtime watch by the autism outreach teacher each term; Jamal’s own circle of pictures; what Idris says.',
        by: endOfYear6,
      },
    ),
    outcome(
      'e4',
      'Jamal copes with a change that he was told of',
      'By the end of Year 6, when a change is shown on his timetable at least ten minutes before, Jamal will carry on with the day within five minutes, nine times out of ten.',
      {
        needs: ['b4'],
        from: '4 in 10; otherwise between 30 minutes and a whole day is lost.',
        measure: 'Change log, four weeks of each term.',
        by: endOfYear6,
      },
    ),
    outcome(
      'e5',
      'Jamal looks after his own body’s needs',
      'By the end of Year 5 Jamal will choose and start the right thing for how his body feels (move, press, quiet, drink, ear defenders) without being told, at least four times in a school day.',
      {
        needs: ['b5', 'b8'],
        from: 'Once or twice a day; otherwise adults lead him.',
        measure: 'Ticks on his body chart, checked against Ms Odell’s notes in one week of each half term.',
        by: endOfYear5,
      },
    ),
    outcome(
      'e6',
      'Jamal reads and knows what it means',
      'By the end of Year 6 Jamal will answer who, where, what happened and why questions about a story or a page of facts that he has read, at the level of a child of eight, and will say how somebody in it feels and how he knows.',
      {
        needs: ['b6', 'b1'],
        from: 'Reads words at 10 years, understands at 5 years 6 months (York assessment, this term). Does not answer why.',
        measure:
          'The same assessment each summer, and three answered why questions of five in a weekly session.',
        by: endOfYear6,
      },
    ),
    outcome(
      'e7',
      'Jamal writes down what he knows',
      'By the end of Year 6 Jamal will plan and write a page on a keyboard with a frame of headings, in 40 minutes, beginning within five minutes on his own.',
      {
        needs: ['b6', 'c3'],
        from: 'Three lines in ten minutes on a keyboard; begins when an adult has typed the first words.',
        measure: 'One piece of work every half term, timed, kept in his book.',
        by: endOfYear6,
      },
    ),
    outcome(
      'e8',
      'Jamal is safe and calm in school',
      'By the end of Year 5 Jamal will leave for the Nest, or ask to, at his first signs, so that there are no more than two crises in a half term. Nobody will hold him.',
      {
        needs: ['b7', 'b5'],
        from: '31 crises last year (about five in a half term). Held twice, both in the autumn.',
        measure: 'Incident log, shared with Denise every Friday and read at each review.',
        by: endOfYear5,
      },
    ),
    outcome(
      'e9',
      'Jamal gets dressed, eats and uses the toilet at school',
      'By the end of Year 6 Jamal will change for PE in ten minutes with pictures only, use any quiet toilet in the building on his own, and eat two foods that are new to him.',
      {
        needs: ['b8', 'c2', 'c3'],
        from: 'Changes in 25 minutes with an adult’s hands; uses one toilet; nine foods.',
        measure: 'Self-care chart, one week of each half term.',
        by: endOfYear6,
      },
    ),
    outcome(
      'e10',
      'Jamal is part of something, and his family rests',
      'Within a year Jamal will belong to one club or group outside school, and go to it at least twice a month without a parent. Denise will have at least eight hours each week when somebody else is answerable for him.',
      {
        needs: ['d1', 'd2'],
        from: 'No club. About three hours every second week.',
        measure: 'Attendance at the club; Denise’s own diary; carer’s assessment looked at again in a year.',
        by: summerEnd(today, 0),
      },
    ),
  ];
};
