import { outOfSchool, unsafe } from './about-emergencies.ts';
import { directPayment, healthBudget } from './about-money.ts';
import { discrimination, schoolSupport, socialCare } from './about-services.ts';
import { appealDecision, delay, healthNotDelivered, notDelivered, planContent } from './about-the-plan.ts';
import { aboutCouncil } from './complaints.ts';
import { closedFor, draft, together, type Rule } from './draft.ts';
import { noAppeal } from './shared-drafts.ts';
import type { Issue } from './situation.ts';

const localOffer = together(
  draft(['local-offer-comment', 'talk', 'sendiass']),
  aboutCouncil,
  draft(['ofsted-cqc']),
  noAppeal,
);
const transport = together(draft(['transport-appeal', 'talk', 'sendiass', 'lgsco']), noAppeal);
const personalData = draft(
  ['data-complaint', 'sendiass', 'ico'],
  ...closedFor('commissioner-instead', 'lgsco'),
);

/** The decision rules, one for each thing that can go wrong. @see send law 4.2 */
export const decisionRules: Readonly<Record<Issue, Rule>> = {
  unsafe,
  'out-of-school': outOfSchool,
  'refuse-to-assess': appealDecision,
  'refuse-to-issue': appealDecision,
  'refuse-to-reassess': appealDecision,
  'refuse-to-amend': appealDecision,
  cease: appealDecision,
  'plan-content': planContent,
  'placement-only': appealDecision,
  delay,
  'provision-not-delivered': notDelivered,
  'health-not-delivered': healthNotDelivered,
  'social-care': socialCare,
  'school-support': schoolSupport,
  discrimination,
  'direct-payment-refused': directPayment,
  'health-budget-refused': healthBudget,
  'local-offer': () => localOffer,
  transport: () => transport,
  data: () => personalData,
};
