import { line, type Letter, type LetterForm } from '../letter.ts';
import { aboutChild, councilNeeds, familiesAct, fromWriter, toCouncil } from './shared.ts';

const shared = {
  facts: [...aboutChild, ...fromWriter, 'councilName', 'decisionDate'],
  needs: [...councilNeeds, 'decisionDate'],
  ...toCouncil,
} as const;

const please = {
  say: line`Please tell me: what exactly was decided; the reasons; which reports and other evidence were looked at, with copies of any I have not seen; and who made the decision.`,
};

const clockRuns = {
  say: line`Please also tell me what I can do if I do not agree, and by which day. I know that asking for reasons does not give me more time for an appeal.`,
};

const refusedToAssess: LetterForm = {
  ...shared,
  id: 'refused-to-assess',
  subject: line`Request for reasons, decision not to assess: ${'childName'}`,
  paragraphs: [
    {
      say: line`Your letter of ${'decisionDate'} says that you will not carry out an EHC needs assessment. I would like to understand why. Section 36(5) of the Children and Families Act 2014 asks the council to give its reasons.`,
    },
    please,
    clockRuns,
  ],
  laws: [familiesAct('36(5)', 'knowledge-only')],
};

const other: LetterForm = {
  ...shared,
  id: 'other-decision',
  facts: [...shared.facts, 'matter'],
  subject: line`Request for reasons: ${'childName'}`,
  paragraphs: [
    {
      say: line`Your letter of ${'decisionDate'} tells me of a decision. I would like to understand the reasons for it.`,
    },
    { say: line`The decision is about: ${'matter'}` },
    please,
    clockRuns,
  ],
  laws: [],
};

export const askForReasons: Letter = {
  related: ['mediation-or-certificate', 'data-request'],
  id: 'ask-for-reasons',
  forms: [refusedToAssess, other],
};
