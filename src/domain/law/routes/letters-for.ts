import type { Issue, RouteId } from './situation.ts';

/** Letters that the app can start for someone. */
export const letterIds = [
  'request-assessment',
  'ask-for-reasons',
  'chase-late-plan',
  'early-review',
  'comment-on-draft',
  'mediation-or-certificate',
  'formal-complaint',
  'ask-for-budget',
  'review-refusal',
  'ask-school',
  'data-request',
] as const;
export type LetterId = (typeof letterIds)[number];

/** What to write first about each issue; where nothing is named, a call or a talk does. */
const firstLetters: Partial<Record<Issue, readonly LetterId[]>> = {
  'refuse-to-assess': ['ask-for-reasons'],
  'refuse-to-issue': ['ask-for-reasons'],
  'refuse-to-reassess': ['ask-for-reasons'],
  'refuse-to-amend': ['ask-for-reasons'],
  cease: ['ask-for-reasons'],
  'plan-content': ['early-review'],
  'placement-only': ['ask-for-reasons'],
  delay: ['chase-late-plan'],
  'school-support': ['ask-school', 'request-assessment'],
  'direct-payment-refused': ['ask-for-reasons'],
  'health-budget-refused': ['ask-for-reasons'],
  data: ['data-request'],
};

const routeLetters: Partial<Record<RouteId, readonly LetterId[]>> = {
  mediation: ['mediation-or-certificate'],
  'council-complaint': ['formal-complaint'],
  'children-act-complaint': ['formal-complaint'],
  'adult-care-complaint': ['formal-complaint'],
  'nhs-complaint': ['formal-complaint'],
  'school-complaint': ['formal-complaint'],
  'data-complaint': ['formal-complaint'],
  'budget-review': ['review-refusal'],
  'health-budget-review': ['review-refusal'],
};

/** A draft is not appealed but commented on. */
const talkLetters = (issue: Issue, hasPlan: boolean | undefined): readonly LetterId[] =>
  hasPlan === false && (issue === 'plan-content' || issue === 'placement-only')
    ? ['comment-on-draft']
    : (firstLetters[issue] ?? []);

/** The form of a letter that fits an issue, where the letter has several. */
const forms: Partial<Record<LetterId, Partial<Record<Issue, string>> & { other: string }>> = {
  'ask-for-reasons': { 'refuse-to-assess': 'refused-to-assess', other: 'other-decision' },
  'review-refusal': { 'health-budget-refused': 'health-budget', other: 'direct-payment' },
  'formal-complaint': { delay: 'delay', other: 'help-not-given' },
};

/** Which form of a letter to open for an issue; undefined where its writer must say, or it has only one. */
export const formFor = (letter: LetterId, issue: Issue): string | undefined => {
  const found = forms[letter];
  return found && (found[issue] ?? found.other);
};

/** The letters that start a route, the most fitting first; often none. */
export const lettersFor = (
  route: RouteId,
  { issue, hasPlan }: { issue: Issue; hasPlan?: boolean | undefined },
): readonly LetterId[] => (route === 'talk' ? talkLetters(issue, hasPlan) : (routeLetters[route] ?? []));
