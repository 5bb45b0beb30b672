import { addMonths, compareDates, type CalendarDate } from '../../calendar.ts';
import { holderOrEither } from '../rights.ts';
import { routes } from '../routes/routes.ts';
import type { Issue } from '../routes/situation.ts';
import { bodiesFor, sectionsFor, topicIssues, triedFor } from './choices.ts';
import { issueOf, situationFrom } from './situation-from.ts';
import { answerTo, type QuestionId, type Told } from './told.ts';

const emergency: readonly QuestionId[] = ['decision-letter', 'has-plan', 'body', 'date-of-birth'];
const decision: readonly QuestionId[] = [
  'sections',
  'decision-letter',
  'certificate',
  'date-of-birth',
  'capacity',
  'tried',
];
const content: readonly QuestionId[] = ['has-plan', ...decision];
const happened: readonly QuestionId[] = ['incident', 'first-knew'];
const delivery: readonly QuestionId[] = [
  'has-plan',
  'sections',
  'body',
  ...happened,
  'date-of-birth',
  'capacity',
  'tried',
];
const money: readonly QuestionId[] = ['body', 'decision-letter', 'date-of-birth', 'capacity', 'tried'];

/** What is worth asking about each issue, in order. Some of it is only asked where another answer makes it matter. */
const worthAsking: Readonly<Record<Issue, readonly QuestionId[]>> = {
  unsafe: ['decision-letter', 'has-plan'],
  'out-of-school': [...emergency, 'incident'],
  'refuse-to-assess': decision,
  'refuse-to-issue': decision,
  'refuse-to-reassess': decision,
  'refuse-to-amend': decision,
  cease: decision,
  'plan-content': content,
  'placement-only': content,
  delay: ['body', ...happened, 'date-of-birth', 'capacity', 'tried'],
  'provision-not-delivered': delivery,
  'health-not-delivered': delivery,
  'social-care': [
    'date-of-birth',
    'capacity',
    'body',
    'has-plan',
    'sections',
    'decision-letter',
    ...happened,
    'tried',
  ],
  'school-support': ['body', 'incident', 'date-of-birth', 'capacity', 'tried'],
  discrimination: ['body', ...happened, 'date-of-birth', 'capacity', 'tried'],
  'direct-payment-refused': money,
  'health-budget-refused': money,
  'local-offer': ['first-knew', 'tried'],
  transport: ['decision-letter', 'tried'],
  data: ['tried'],
};

interface Asking {
  told: Told;
  issue: Issue;
  today: CalendarDate;
}

const isEmergency = (issue: Issue): boolean => issue === 'unsafe' || issue === 'out-of-school';

const knows = (told: Told, question: QuestionId): boolean => answerTo(told, question) !== undefined;

/** An older day may have run out of time, and then it matters when it was found out. */
function isLongAgo({ told, issue, today }: Asking): boolean {
  if (issue === 'local-offer') return true;
  const day = answerTo(told, 'incident');
  if (day !== undefined) return compareDates(addMonths(day, 6), today) < 0;
  return told.incident !== undefined;
}

function bodyMatters({ told, issue }: Asking): boolean {
  if (issue === 'social-care') return !knows(told, 'date-of-birth');
  // A letter from the council starts a clock; whose school it was is then the smaller question.
  if (issue === 'out-of-school') return !knows(told, 'decision-letter');
  return bodiesFor(issue).length > 0;
}

/** Where help in a plan does not come, age only decides which law on social care it is. */
function ageMatters({ told, issue }: Asking): boolean {
  const chosen = answerTo(told, 'sections') ?? [];
  return issue !== 'provision-not-delivered' || chosen.includes('H');
}

/** Until the rights are their own, a parent acts whatever a young person can decide. @see Mental Capacity Act 2005, sections 1 to 3 */
const capacityMatters = ({ told, issue, today }: Asking): boolean =>
  ageMatters({ told, issue, today }) &&
  holderOrEither(answerTo(told, 'date-of-birth'), today) === 'young-person';

function letterMatters({ told, issue }: Asking): boolean {
  if (issue === 'social-care') return (answerTo(told, 'sections') ?? []).length > 0;
  const isAboutPlan = issue === 'plan-content' || issue === 'placement-only';
  return !isAboutPlan || told['has-plan'] !== 'no';
}

function sectionsMatter({ told, issue }: Asking): boolean {
  if (sectionsFor(issue).length === 0) return false;
  return issue === 'social-care' ? told['has-plan'] === 'yes' : told['has-plan'] !== 'no';
}

function needsCertificate({ told, today }: Asking): boolean {
  const situation = situationFrom(told, today, without('certificate'));
  if (!situation || !knows(told, 'decision-letter')) return false;
  return routes(situation).routes.some((route) => route.certificateNeeded);
}

const without =
  (question: QuestionId) =>
  (each: QuestionId): boolean =>
    each !== question;

function triedMatters({ told, today }: Asking): boolean {
  const situation = situationFrom(told, today, without('tried'));
  return situation !== null && triedFor(situation).length > 0;
}

function isAsked(question: QuestionId, asking: Asking): boolean {
  switch (question) {
    case 'has-plan':
      return !isEmergency(asking.issue) || knows(asking.told, 'decision-letter');
    case 'sections':
      return sectionsMatter(asking);
    case 'decision-letter':
      return letterMatters(asking);
    case 'certificate':
      return letterMatters(asking) && needsCertificate(asking);
    case 'date-of-birth':
      return ageMatters(asking);
    case 'capacity':
      return capacityMatters(asking);
    case 'body':
      return bodyMatters(asking);
    case 'first-knew':
      return isLongAgo(asking);
    case 'tried':
      return triedMatters(asking);
    default:
      return true;
  }
}

function waysIn(told: Told): QuestionId[] {
  if (told.urgent === undefined) return ['urgent'];
  if (told.urgent !== 'neither') return ['urgent'];
  const topic = answerTo(told, 'topic');
  if (topic === undefined) return ['urgent', 'topic'];
  return topicIssues[topic].length > 1 ? ['urgent', 'topic', 'issue'] : ['urgent', 'topic'];
}

/**
 * The questions to ask, in order: the ways in to what went wrong, then only what changes the answer. It grows as answers
 * are given. What cannot wait needs one answer; all that follows it may come after.
 */
export function questionsFor(told: Told, today: CalendarDate): readonly QuestionId[] {
  const issue = issueOf(told);
  const ways = waysIn(told);
  if (issue === undefined) return ways;
  const asking = { told, issue, today };
  return [...ways, ...worthAsking[issue].filter((question) => isAsked(question, asking))];
}

/** The first question that is still open; null when everything was asked. */
export const nextQuestion = (told: Told, today: CalendarDate): QuestionId | null =>
  questionsFor(told, today).find((question) => told[question] === undefined) ?? null;

/** The question asked before this one; null at the first. */
export function questionBefore(told: Told, today: CalendarDate, question: QuestionId): QuestionId | null {
  const asked = questionsFor(told, today);
  const at = asked.indexOf(question);
  return asked[(at === -1 ? asked.length : at) - 1] ?? null;
}
