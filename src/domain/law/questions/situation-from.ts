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

type Field = Exclude<keyof Situation, 'today' | 'issue'>;

const fields = {
  sections: 'sections',
  body: 'body',
  'date-of-birth': 'dateOfBirth',
  'decision-letter': 'decisionLetter',
  certificate: 'certificate',
  incident: 'incident',
  'first-knew': 'firstKnew',
  tried: 'tried',
} as const satisfies Partial<Record<QuestionId, Field>>;

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
  const given = Object.entries(fields).flatMap(([question, field]) => {
    const id = question as keyof typeof fields;
    const answer = counts(id) ? answerTo(told, id) : undefined;
    return answer === undefined ? [] : [[field, answer] as const];
  });
  const plan = counts('has-plan') ? answerTo(told, 'has-plan') : undefined;
  return {
    today,
    issue,
    ...(Object.fromEntries(given) as Partial<Situation>),
    ...(plan !== undefined && { hasPlan: plan === 'yes' }),
  };
}
