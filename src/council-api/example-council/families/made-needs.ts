import type { Plan } from '#contract/plan.ts';

/** A need with what should follow from it, for plans made in numbers. */
export interface MadeNeed {
  type: NonNullable<Plan['needs'][number]['type']>;
  title: string;
  text: string;
  aim: string;
  aimText: string;
  from: string;
  measure: string;
  help: string;
  helpText: string;
  by: string;
}

export const madeNeeds: readonly MadeNeed[] = [
  {
    type: 'SLCN',
    title: 'Understanding and using language',
    text: 'Understands short sentences with pictures and loses longer ones. Speaks in short phrases that new people find hard to follow. Needs time to answer, and is quiet in groups.',
    aim: 'Follows what is said in class',
    aimText:
      'Will follow two-step instructions with pictures in four lessons out of five, and will ask when something is not clear.',
    from: 'One step, with help.',
    measure: 'Check sheet for one week each half term.',
    help: 'Speech and language therapy',
    helpText:
      'A therapist works with the child, writes a programme that school carries out, and trains those who do.',
    by: 'speech and language therapist',
  },
  {
    type: 'ASD',
    title: 'Change, noise and other people',
    text: 'Copes well with days that can be foreseen and badly with surprises. Noise and touch are hard. Would like friends and does not know how to begin.',
    aim: 'Calm through the day',
    aimText: 'Will use a picture timetable and a quiet place to stay in lessons on nine days out of ten.',
    from: 'Leaves lessons about once a day.',
    measure: 'Log kept by the class team.',
    help: 'Autism support in class',
    helpText: 'Trained adult, picture timetable, planned breaks, and a friendship group with a plan.',
    by: 'specialist teacher',
  },
  {
    type: 'SPLD',
    title: 'Reading, spelling and writing',
    text: 'Bright in talk and two to three years behind in reading. Mixes up the order of letters and sounds. Avoids writing and is tired by it.',
    aim: 'Reads for pleasure and for learning',
    aimText:
      'Will read a passage for a child one year younger at 90 words a minute and answer questions about it.',
    from: '48 words a minute, two to three years behind.',
    measure: 'Timed reading each half term.',
    help: 'Structured reading teaching',
    helpText:
      'One-to-one teaching by a specialist or someone whom she trains and watches; laptop and reading pen in all lessons.',
    by: 'dyslexia specialist teacher',
  },
  {
    type: 'SEMH',
    title: 'Worry and strong feelings',
    text: 'Is easily frightened of getting things wrong. Hides, cries or hits out when it is too much. Has one adult in school whom he or she trusts.',
    aim: 'Knows what to do with big feelings',
    aimText: 'Will name a feeling and choose a way to calm down, before a crisis, most times.',
    from: 'One time in six.',
    measure: 'Log of incidents and of help asked for.',
    help: 'Emotional support',
    helpText:
      'Sessions with a trained adult, supervised by the educational psychologist, and a calm plan that all staff know.',
    by: 'emotional literacy assistant',
  },
  {
    type: 'PD',
    title: 'Moving, sitting and using hands',
    text: 'Walks short distances with a frame and uses a chair for longer ones. Handwriting is slow and hurts. Needs help with clothes and at the toilet.',
    aim: 'Takes part in everything',
    aimText:
      'Will take part in every lesson, PE included, with the right equipment, and will type all longer work.',
    from: 'Misses about a third of practical lessons.',
    measure: 'Part taken in lessons, one week each half term.',
    help: 'Occupational therapy and equipment',
    helpText:
      'A therapist advises on seating, access and skills, trains staff, and looks again each half term.',
    by: 'occupational therapist',
  },
  {
    type: 'MLD',
    title: 'Learning and remembering',
    text: 'Learns new things slowly and forgets them without practice. Does well with real objects, small steps and praise. Number is harder than words.',
    aim: 'Learns and keeps it',
    aimText: 'Will know and use numbers to 100 and read 200 words, a month after they were taught.',
    from: 'Numbers to 20; 45 words.',
    measure: 'Check a month after teaching.',
    help: 'Small-group teaching',
    helpText:
      'Daily teaching in a group of up to four, to a plan by the class teacher, with practice each day.',
    by: 'class teacher',
  },
  {
    type: 'HI',
    title: 'Hearing',
    text: 'Has a moderate loss in both ears and wears hearing aids. Misses much in noise, and is tired from listening.',
    aim: 'Gets what is said',
    aimText:
      'Will follow what teacher and children say, and say when something was missed, in eight lessons of ten.',
    from: 'About half in noise.',
    measure: 'Listening check each term.',
    help: 'Teacher of the deaf',
    helpText:
      'Visits, teaching and advice by a qualified teacher of the deaf; radio aid checked each morning.',
    by: 'teacher of the deaf',
  },
];
