import type { DateFault } from '#domain/calendar.ts';
import type { ExceptionId, PlainCount, WorkingCount } from '#domain/law/time-limit.ts';
import type { DayOff, Step, StepName } from '#domain/law/working.ts';

type Words<T extends StepName> = (step: Extract<Step, { step: T }>) => string;

const amount = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`;

const counts: Record<PlainCount | WorkingCount, (number: number) => string> = {
  'weeks-after': (n) => `${amount(n, 'week')} after`,
  'weeks-before': (n) => `${amount(n, 'week')} before`,
  'days-after': (n) => `${amount(n, 'calendar day')} after, that day not counted,`,
  'days-beginning-with': (n) => `${amount(n, 'calendar day')} beginning with`,
  'months-after': (n) => `${amount(n, 'month')} after`,
  'months-before': (n) => `${amount(n, 'month')} before`,
  'months-starting-with': (n) => `${amount(n, 'month')} starting with`,
  'working-days-after': (n) => `${amount(n, 'working day')} after`,
  'working-days-beginning-with': (n) => `${amount(n, 'working day')} beginning with`,
  'tribunal-working-days-after': (n) => `${amount(n, 'tribunal working day')} after`,
  'tribunal-working-days-before': (n) => `${amount(n, 'tribunal working day')} before`,
};

const daysOff: Record<DayOff, string> = {
  weekend: 'a weekend',
  'bank-holiday': 'a bank holiday',
  'tribunal-christmas': 'in 25 December to 1 January',
  'tribunal-august': 'in August',
};

const exceptions: Record<ExceptionId, string> = {
  'school-or-post16-closed-4-weeks-plus': 'a school or college shut for 4 weeks or more',
  'early-years-provider-closed-4-weeks-plus': 'an early years setting shut for 4 weeks or more',
  'exceptional-personal-circumstances':
    'exceptional personal circumstances of the child, parent or young person',
  'absent-from-area-4-weeks-plus': 'the family away from the area for 4 weeks or more at a stretch',
  'absent-from-area-2-weeks-plus': 'the family away from the area for 2 weeks or more at a stretch',
  'failed-appointment': 'an appointment for an examination or test that was missed within the 6 weeks',
  'parties-agree-other-timescale': 'another time agreed in writing by both sides',
  'tribunal-may-extend-time': 'the tribunal may give more time: ask, and say why',
  'registration-letter-prevails': 'a date in the registration letter holds instead',
  'tribunal-days-not-counted':
    'days in August and from 25 December to 1 January may not count; do not rely on it',
  'representations-beyond-time': 'comments on the draft that came after their time',
  'tribunal-directs-otherwise': 'the tribunal may direct another time',
  'tribunal-may-hear-late-claim': 'the tribunal may hear a late claim: ask, and say why',
  'ehrc-conciliation-adds-3-months':
    'conciliation through the Equality and Human Rights Commission adds 3 months',
  'court-may-extend': 'the court may give more time: ask, and say why',
  'court-may-extend-if-just-and-equitable': 'the court may give more time where that is just and equitable',
  'must-be-prompt': 'a claim must be prompt, which may be sooner: take advice at once',
  'ombudsman-discretion': 'the Ombudsman may take a late complaint for a good reason',
  'authority-may-accept-late': 'the council may take a late complaint',
  'may-extend-by-10-working-days': 'it may be extended by 10 working days',
  'may-extend-to-65-working-days': 'it may be extended to 65 working days',
  'good-reason': 'a late complaint may be taken for a good reason if it can still be looked into',
  'longer-period-agreed': 'a longer time may be agreed',
  'school-policy-prevails': 'the policy of the school decides: ask for it',
  'exceptional-circumstances': 'exceptional circumstances',
  'two-further-months-if-complex': 'two more months for a complex request',
  'clock-pauses-for-id-or-clarification':
    'the clock stops while identity is checked or the request is made clear',
  'mental-capacity': 'another person acts where a young person lacks capacity for the decision',
};

const inputNames: Record<string, string> = {
  trigger: 'the trigger',
  certificate_date: 'the day the mediation certificate was issued',
  move_date: 'the day of the move',
  plan_made_or_last_reviewed: 'the day the plan was made or last reviewed',
};

const named = (input: string): string => inputNames[input] ?? input;

const untilWords: Record<Extract<Step, { step: 'no-date' }>['until'], string> = {
  'appeal-time-over':
    'It lasts until the time to appeal has run out, or an appeal is finally decided. The law sets no day.',
  'registration-letter': 'No day is worked out: the registration letter has it.',
  'reasonable-notice': 'Reasonable notice is needed. The law sets no day.',
};

const passedWords: Words<'passed'> = ({ days }) => {
  const parts = [
    ...(days.weekendDays > 0 ? [amount(days.weekendDays, 'weekend day')] : []),
    ...days.bankHolidays.map(({ on, title }) => `${on} (${title})`),
    ...(days.tribunalDays.length > 0
      ? [`${amount(days.tribunalDays.length, 'day')} in August or from 25 December to 1 January`]
      : []),
  ];
  return parts.length === 0 ? 'No day is left out.' : `Not counted: ${parts.join(', ')}.`;
};

const closureWords: Words<'closure'> = ({ days, longEnough, askedInTime }) => {
  if (!longEnough) return `The school was shut for ${amount(days, 'day')}. Under 4 weeks excuses nothing.`;
  if (askedInTime === false) {
    return `The school was shut for ${amount(days, 'day')}, but advice was not asked for in the weeks that count, so that excuses nothing.`;
  }
  return askedInTime
    ? `The school was shut for ${amount(days, 'day')} and advice was asked for in time, which may excuse lateness. It does not move the day.`
    : `The school was shut for ${amount(days, 'day')}, which may excuse lateness if advice was asked for in time. It does not move the day.`;
};

const sentences: { [T in StepName]: Words<T> } = {
  starts: ({ from, on }) => `Counted from ${named(from)}, ${on}.`,
  born: ({ on, age, reached }) => `Born on ${on}, ${age} on ${reached}.`,
  counted: ({ by, number, from, to }) => `${counts[by](number)} ${from} is ${to}.`,
  'same-day': ({ on }) => `It is that day itself, ${on}.`,
  'month-end': ({ on }) => `That month has no such day, so its last day is taken: ${on}.`,
  passed: passedWords,
  'not-given': ({ input }) => `Not given, so not counted: ${named(input)}.`,
  'not-used': ({ input }) => `Given but not used, because it must not stretch this limit: ${named(input)}.`,
  'later-of': ({ days, chosen }) => `The later of ${days.join(' and ')} is ${chosen}.`,
  capped: ({ at, instead }) => `It must also be by ${at}, which is earlier than ${instead}.`,
  'within-cap': ({ cap }) => `It must also be by ${cap}, and it is.`,
  moved: ({ from, to, why }) => `${from} is ${daysOff[why]}, so the last day moves to ${to}.`,
  stays: ({ on, why }) => `${on} is ${daysOff[why]}. This limit does not move for that.`,
  'fixed-day': ({ year, on }) => `In ${year} it is ${on}.`,
  'strict-day': ({ on }) =>
    `The words are "before" that day, so strictly the last day is ${on}. Nobody is called late by that reading.`,
  'school-leaving-date': ({ on }) =>
    `The last Friday in June of that school year is ${on}. Rights pass at the end of that day.`,
  'academic-year-end': ({ on }) => `The academic year of that birthday ends on ${on}.`,
  'no-date': ({ until }) => untilWords[until],
  'received-by-5pm': () => 'The tribunal must have received it by 5pm.',
  closure: closureWords,
  'may-change': (step) => `What may change this: ${step.exceptions.map((id) => exceptions[id]).join('; ')}.`,
  'not-late-until': ({ on }) => `Nobody is late before ${on}.`,
  'careful-reading': () =>
    'This is the careful reading for a family: where two days can be argued, the earlier.',
  'be-prompt': () => 'This is the last day there can be. A claim must be prompt, which may be sooner.',
  'check-first': ({ status, confidence }) =>
    `This was not read in official text as a rule of law (${status}, ${confidence}). Check with SENDIASS.`,
};

/** One line of the working as a sentence. */
export function sentenceOf<T extends StepName>(step: Extract<Step, { step: T }>): string {
  const words: Words<T> = sentences[step.step];
  return words(step);
}

/** Why a text is not a day, to follow the text itself. */
export const dateFaults: Record<DateFault, string> = {
  'not-a-date': 'is not a date: write it as 2026-11-22',
  'no-such-day': 'is not a day that exists',
  'year-out-of-range': 'is outside the years 1900 to 2199',
};
