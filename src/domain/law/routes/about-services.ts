import { appealsAbout } from './appeals.ts';
import {
  aboutCare,
  aboutCouncil,
  aboutHealth,
  aboutSetting,
  isHealth,
  isSchool,
  isSetting,
} from './complaints.ts';
import { closedFor, draft, together, type Rule } from './draft.ts';
import { partsInDispute } from './sections.ts';
import { help, noAppeal, settleIt, talkFirst } from './shared-drafts.ts';

/** What Sections D and H say is for mediation and an extended appeal. @see send law 4.2, rule 6 */
export const socialCare: Rule = (situation) => {
  const inPlan = partsInDispute(situation).has('care') && situation.hasPlan !== false;
  return together(
    talkFirst,
    aboutCare(situation),
    inPlan ? appealsAbout({ ...situation, issue: 'plan-content' }) : noAppeal,
  );
};

/** @see send law 4.2, rule 7 */
export const schoolSupport: Rule = ({ body }) => together(talkFirst, aboutSetting(body), noAppeal);

const claimAgainst: Rule = ({ body }) => {
  if (body === undefined) return draft(['discrimination-claim', 'county-court']);
  return isSchool(body)
    ? draft(['discrimination-claim'], ...closedFor('schools-go-to-tribunal', 'county-court'))
    : draft(['county-court'], ...closedFor('not-a-school', 'discrimination-claim'));
};

const complaintAgainst: Rule = (situation) => {
  const { body } = situation;
  if (body === undefined || isSetting(body)) return aboutSetting(body);
  if (isHealth(body)) return aboutHealth;
  return body === 'council' ? aboutCouncil : aboutCare(situation);
};

/** Schools answer to the tribunal, and others to the county court. @see send law 4.2, rule 7 */
export const discrimination: Rule = (situation) =>
  together(claimAgainst(situation), help, settleIt, complaintAgainst(situation));
