import { appealRoutes } from './appeals.ts';
import { aboutCare, aboutCouncil, aboutHealth, isHealth } from './complaints.ts';
import { closedFor, draft, together, type Rule } from './draft.ts';
import { talkFirst } from './shared-drafts.ts';

/** No appeal lies about a budget, whatever else is said. What Section F says is another matter. */
const neverTribunal = draft([], ...closedFor('budget-not-for-tribunal', ...appealRoutes));

/** @see send law 3.7 */
export const healthBudget: Rule = () =>
  together(draft(['health-budget-review']), talkFirst, aboutHealth, neverTribunal);

/** Review by the council, complaint, Ombudsman. @see send law 3.7 and 4.2, rule 8 */
export const directPayment: Rule = (situation) => {
  const { body } = situation;
  if (isHealth(body)) return healthBudget(situation);
  if (body === 'children-social-care' || body === 'adult-social-care') {
    return together(talkFirst, aboutCare(situation), neverTribunal);
  }
  return together(draft(['budget-review']), talkFirst, draft(['mediation']), aboutCouncil, neverTribunal);
};
