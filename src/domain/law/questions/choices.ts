import { routes } from '../routes/routes.ts';
import { routeSheet } from '../routes/route-sheet.ts';
import type { Body, Issue, PlanSection, RouteId, Situation } from '../routes/situation.ts';
import type { Topic } from './told.ts';

/** What can have gone wrong, by where people look for it. What cannot wait is asked on its own. */
export const topicIssues: Readonly<Record<Topic, readonly Issue[]>> = {
  decision: ['refuse-to-assess', 'refuse-to-issue', 'refuse-to-reassess', 'refuse-to-amend', 'cease'],
  plan: ['plan-content', 'placement-only'],
  'not-happening': ['provision-not-delivered', 'health-not-delivered', 'social-care'],
  late: ['delay'],
  school: ['school-support'],
  unfair: ['discrimination'],
  money: ['direct-payment-refused', 'health-budget-refused'],
  services: ['local-offer', 'transport', 'data'],
};

const schools: readonly Body[] = ['maintained-school', 'academy', 'independent-school'];
const settings: readonly Body[] = [...schools, 'college', 'early-years'];

const bodies: Partial<Record<Issue, readonly Body[]>> = {
  'out-of-school': settings,
  delay: ['council', 'nhs', ...settings],
  'provision-not-delivered': ['council', ...settings],
  'social-care': ['children-social-care', 'adult-social-care'],
  'school-support': settings,
  discrimination: [...settings, 'council', 'nhs', 'children-social-care', 'adult-social-care'],
  'direct-payment-refused': ['council', 'children-social-care', 'adult-social-care', 'nhs'],
};

/** Whom it can be about; none where that changes nothing. */
export const bodiesFor = (issue: Issue): readonly Body[] => bodies[issue] ?? [];

const sections: Partial<Record<Issue, readonly PlanSection[]>> = {
  'plan-content': ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'],
  'refuse-to-issue': ['G', 'H'],
  'refuse-to-reassess': ['G', 'H'],
  'refuse-to-amend': ['G', 'H'],
  cease: ['G', 'H'],
  'provision-not-delivered': ['F', 'G', 'H'],
  'health-not-delivered': ['F', 'G'],
  'social-care': ['D', 'H'],
};

/** The parts of a plan that make a difference to the answer. */
export const sectionsFor = (issue: Issue): readonly PlanSection[] => sections[issue] ?? [];

const formal: ReadonlySet<RouteId> = new Set(Object.values(routeSheet).flatMap(({ after }) => after));

/** What may have been tried already, where that opens or shuts something else. */
export const triedFor = (situation: Situation): readonly RouteId[] =>
  routes({ ...situation, tried: [] })
    .routes.map(({ id }) => id)
    .filter((id) => formal.has(id));
