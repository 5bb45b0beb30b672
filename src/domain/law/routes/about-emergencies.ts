import { appealRoutes, appealsBesideEmergency } from './appeals.ts';
import { aboutCouncil, isSetting } from './complaints.ts';
import { closedFor, draft, nothing, together, type Rule } from './draft.ts';

/** Today, in writing. Complaints alone are too slow. @see send law 4.2, rule 2 */
export const outOfSchool: Rule = (situation) => {
  const { body, tried = [] } = situation;
  const reviewed = body === undefined || body === 'maintained-school' || body === 'academy';
  const appealed = tried.some((id) => appealRoutes.includes(id));
  return together(
    draft(['section-19-education', 'talk', 'sendiass', 'judicial-review']),
    reviewed
      ? draft(['exclusion-review'])
      : draft([], ...closedFor('only-state-schools', 'exclusion-review')),
    appealsBesideEmergency(situation),
    isSetting(body) ? draft(['school-complaint']) : nothing,
    appealed ? draft(['council-complaint'], ...closedFor('tied-to-appeal', 'lgsco')) : aboutCouncil,
  );
};

/** Not a complaint. @see send law 4.2, rule 1 */
export const unsafe: Rule = (situation) =>
  together(draft(['emergency-help', 'sendiass', 'talk', 'ofsted-cqc']), appealsBesideEmergency(situation));
