import { closedFor, draft, nothing, type Draft, type Rule } from './draft.ts';
import { partsInDispute, type Part } from './sections.ts';
import type { Issue, RouteId, Situation } from './situation.ts';

export const appealRoutes: readonly RouteId[] = ['appeal', 'appeal-extended', 'appeal-placement-only'];

/** Decisions that can be appealed. @see Children and Families Act 2014, section 51(2) */
const appealable: ReadonlySet<Issue> = new Set([
  'refuse-to-assess',
  'refuse-to-issue',
  'plan-content',
  'placement-only',
  'refuse-to-reassess',
  'refuse-to-amend',
  'cease',
]);

const full = draft(['appeal', 'mediation']);
const extended = draft(['appeal', 'appeal-extended', 'mediation']);

/** Health and care in a plan can only be looked at along with education, in one appeal. @see SI 2017/1306 */
const careAlone: Draft = {
  routes: ['mediation', 'appeal-extended'],
  shut: closedFor('section-not-appealable', 'appeal'),
  held: closedFor('needs-education-issue', 'appeal-extended'),
};

const hasCare = (parts: ReadonlySet<Part>): boolean => parts.has('health') || parts.has('care');

function againstRefusal(situation: Situation): Draft {
  if (situation.issue === 'refuse-to-assess') {
    return { ...full, shut: closedFor('not-for-refusal-to-assess', 'appeal-extended') };
  }
  return hasCare(partsInDispute(situation)) ? extended : full;
}

function againstContent(situation: Situation): Draft {
  if (situation.hasPlan === false)
    return draft([], ...closedFor('no-final-plan', ...appealRoutes, 'mediation'));
  const parts = partsInDispute(situation);
  const placement = parts.has('placement') || situation.issue === 'placement-only';
  const education = parts.has('education');
  if (placement && !education && !hasCare(parts)) return draft(['appeal-placement-only', 'mediation']);
  if (education || placement || parts.size === 0) return hasCare(parts) ? extended : full;
  return hasCare(parts)
    ? careAlone
    : draft([], ...closedFor('section-not-appealable', 'appeal', 'mediation'));
}

/** The way to the tribunal: its own clock first, then mediation. @see send law 4.2, rule 3 */
export const appealsAbout: Rule = (situation) => {
  const { issue } = situation;
  if (!appealable.has(issue)) return nothing;
  return issue === 'plan-content' || issue === 'placement-only'
    ? againstContent(situation)
    : againstRefusal(situation);
};

/** What the Ombudsman may not look at: what was, or could have been, appealed. @see Local Government Act 1974, section 26(6)(a) */
export const ombudsmanShut = draft([], ...closedFor('could-be-appealed', 'lgsco'));

/**
 * A letter that came with an emergency may also be a decision that can be appealed, and its clock does not wait. With no
 * plan it can only be a refusal. A letter from a school is not such a decision.
 */
export const appealsBesideEmergency: Rule = (situation) => {
  const fromCouncil = situation.body === undefined || situation.body === 'council';
  if (!situation.decisionLetter || !fromCouncil) return nothing;
  return appealsAbout({
    ...situation,
    issue: situation.hasPlan === false ? 'refuse-to-issue' : 'plan-content',
  });
};
