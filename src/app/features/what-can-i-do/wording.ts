import { issueOf } from '#domain/law/questions/situation-from.ts';
import type { QuestionId, Told } from '#domain/law/questions/told.ts';
import type { Issue } from '#domain/law/routes/situation.ts';

const emergencies: readonly (Issue | undefined)[] = ['unsafe', 'out-of-school'];
const aboutPlan: readonly (Issue | undefined)[] = ['plan-content', 'placement-only'];
const missingHelp: readonly (Issue | undefined)[] = ['provision-not-delivered', 'health-not-delivered'];

function sectionsWording(issue: Issue | undefined) {
  if (issue === 'plan-content') return 'sections-parts';
  if (issue === 'social-care') return 'sections-care';
  return missingHelp.includes(issue) ? 'sections-help' : 'sections-also';
}

function letterWording(issue: Issue | undefined) {
  if (emergencies.includes(issue)) return 'letter-too';
  return aboutPlan.includes(issue) ? 'letter-plan' : 'decision-letter';
}

/** Which words ask a question: some are put another way, by what it is about. */
export function wordingOf(question: QuestionId, told: Told) {
  const issue = issueOf(told);
  switch (question) {
    case 'has-plan':
      return aboutPlan.includes(issue) ? 'has-final-plan' : 'has-plan';
    case 'sections':
      return sectionsWording(issue);
    case 'decision-letter':
      return letterWording(issue);
    case 'body':
      return issue === 'out-of-school' ? 'body-school' : 'body';
    default:
      return question;
  }
}
