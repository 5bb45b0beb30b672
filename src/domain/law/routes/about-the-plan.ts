import { appealsAbout, ombudsmanShut } from './appeals.ts';
import { aboutCare, aboutCouncil, aboutDelivery, aboutHealth, isHealth, isSetting } from './complaints.ts';
import { closedFor, draft, nothing, together, type Rule } from './draft.ts';
import { partsInDispute } from './sections.ts';
import { help, inCourt, noAppeal, settleIt, talkFirst } from './shared-drafts.ts';
import { schoolSupport } from './about-services.ts';

/** The tribunal clock first, then mediation, then everything else. @see send law 4.2, rule 3 */
export const appealDecision: Rule = (situation) =>
  together(appealsAbout(situation), help, settleIt, draft(['council-complaint']), ombudsmanShut);

/** Sections that no appeal of their own can change go to whoever answers for them. @see send law 4.2, rules 5, 6 and 8 */
const sectionsOutsideAppeal: Rule = (situation) => {
  const parts = partsInDispute(situation);
  return together(
    parts.has('budget') ? draft(['budget-review']) : nothing,
    appealsAbout(situation),
    help,
    settleIt,
    parts.has('budget') || parts.has('other') ? aboutCouncil : nothing,
    parts.has('health') ? aboutHealth : nothing,
    parts.has('care') ? aboutCare(situation) : nothing,
  );
};

/** What a plan says, section by section. */
export const planContent: Rule = (situation) => {
  const parts = partsInDispute(situation);
  const toTribunal = parts.size === 0 || parts.has('education') || parts.has('placement');
  if (!toTribunal && situation.hasPlan !== false) return sectionsOutsideAppeal(situation);
  return together(appealDecision(situation), parts.has('budget') ? draft(['budget-review']) : nothing);
};

/** Health bodies and settings may be at fault too, but the council answers for the whole. @see send law 4.2, rule 4 */
export const delay: Rule = ({ body }) =>
  together(
    talkFirst,
    aboutCouncil,
    isHealth(body) ? draft(['nhs-complaint', 'phso']) : nothing,
    isSetting(body) ? draft(['school-complaint', 'dfe']) : nothing,
    inCourt,
    noAppeal,
  );

const notContent = draft([], ...closedFor('delivery-not-content', 'appeal', 'appeal-extended', 'mediation'));

/** Without a plan there is no Section F to deliver: it is then support in school. @see send law 4.2, rule 4 */
export const notDelivered: Rule = (situation) =>
  situation.hasPlan === false
    ? schoolSupport(situation)
    : together(
        talkFirst,
        aboutDelivery(situation),
        isSetting(situation.body) ? draft(['school-complaint']) : nothing,
        inCourt,
        notContent,
      );

/** Therapy that teaches or trains belongs in Section F, and then the council answers for it too. @see send law 4.2, rule 5 */
export const healthNotDelivered: Rule = (situation) => {
  const councilToo = partsInDispute(situation).has('education') || situation.body === 'council';
  return together(
    talkFirst,
    draft(['nhs-complaint', 'phso']),
    councilToo ? aboutCouncil : draft([], ...closedFor('not-about-the-nhs', 'lgsco')),
    situation.hasPlan === false ? nothing : inCourt,
    notContent,
  );
};
