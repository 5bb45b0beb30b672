import type { CalendarDate } from '../../calendar.ts';
import type { Issue, Situation } from '../routes/situation.ts';
import { topicIssues } from './choices.ts';
import { answerTo, type QuestionId, type Told } from './told.ts';

/** What went wrong, as soon as that much was told. */
export function issueOf(told: Told): Issue | undefined {
  const urgent = answerTo(told, 'urgent');
  if (urgent === undefined) return undefined;
  if (urgent !== 'neither') return urgent;
  const topic = answerTo(told, 'topic');
  if (topic === undefined) return undefined;
  const [only, ...others] = topicIssues[topic];
  return others.length === 0 ? only : answerTo(told, 'issue');
}

/**
 * The situation that was told, for `routes`.
 *
 * @param counts which answers to look at
 * @returns null until it is known what went wrong
 */
export function situationFrom(
  told: Told,
  today: CalendarDate,
  counts: (question: QuestionId) => boolean,
): Situation | null {
  const issue = issueOf(told);
  if (issue === undefined) return null;
  const given = <Q extends QuestionId>(question: Q) =>
    counts(question) ? answerTo(told, question) : undefined;
  const plan = given('has-plan');
  return {
    today,
    issue,
    sections: given('sections'),
    body: given('body'),
    hasPlan: plan && plan === 'yes',
    dateOfBirth: given('date-of-birth'),
    decisionLetter: given('decision-letter'),
    certificate: given('certificate'),
    incident: given('incident'),
    firstKnew: given('first-knew'),
    tried: given('tried'),
  };
}
