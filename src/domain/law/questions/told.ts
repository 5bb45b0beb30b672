import type { CalendarDate } from '../../calendar.ts';
import type { Body, Issue, PlanSection, RouteId } from '../routes/situation.ts';

/** What cannot wait, asked before anything else. */
export const urgencies = ['unsafe', 'out-of-school', 'neither'] as const;
type Urgency = (typeof urgencies)[number];

/** Where people start looking, before the one thing that went wrong. */
export const topics = [
  'decision',
  'plan',
  'not-happening',
  'late',
  'school',
  'unfair',
  'money',
  'services',
] as const;
export type Topic = (typeof topics)[number];

/** The questions there are, in no order. */
export const questionIds = [
  'urgent',
  'topic',
  'issue',
  'has-plan',
  'sections',
  'decision-letter',
  'certificate',
  'body',
  'incident',
  'first-knew',
  'date-of-birth',
  'capacity',
  'tried',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** What an answer to each question is. */
export interface Answers {
  urgent: Urgency;
  topic: Topic;
  issue: Issue;
  'has-plan': 'yes' | 'no';
  sections: readonly PlanSection[];
  'decision-letter': CalendarDate;
  certificate: CalendarDate;
  body: Body;
  incident: CalendarDate;
  'first-knew': CalendarDate;
  'date-of-birth': CalendarDate;
  /** Of this one decision: it is the young person's own, with help or without, or someone acts for them in it. */
  capacity: 'own' | 'for-them';
  tried: readonly RouteId[];
}

/** A question that was passed over: not known, or there is none. */
export const notKnown = 'not-known';

/** What someone has told so far. */
export type Told = { readonly [Q in QuestionId]?: Answers[Q] | typeof notKnown };

/** The answer to a question, unless there is none or it was passed over. */
export function answerTo<Q extends QuestionId>(told: Told, question: Q): Answers[Q] | undefined {
  const answer: Answers[Q] | typeof notKnown | undefined = told[question];
  return answer === notKnown ? undefined : answer;
}
