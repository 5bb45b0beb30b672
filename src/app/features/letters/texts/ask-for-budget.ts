import { line, type Letter, type LetterForm } from '../letter.ts';
import { aboutChild, budgetRegulation, councilNeeds, familiesAct, fromWriter, toCouncil } from './shared.ts';

const draft: LetterForm = {
  ...toCouncil,
  id: 'plan-being-made',
  facts: [...aboutChild, ...fromWriter, 'councilName', 'wish'],
  needs: councilNeeds,
  subject: line`Request for a personal budget: ${'childName'}`,
  paragraphs: [
    {
      say: line`Please prepare a personal budget for ${'whose'} EHC plan. I ask for it under section 49(1) of the Children and Families Act 2014, while the plan is being prepared.`,
    },
    { say: line`The help I would like it to cover: ${'wish'}` },
    {
      say: line`Please tell me in writing: the amount for each kind of help; what it is to buy; and whether a direct payment is possible, and on what conditions. Please set this out in Section J.`,
    },
    {
      say: line`If an amount cannot be named for some of the help, please tell me which, and give me your reasons.`,
    },
  ],
  laws: [familiesAct('49(1)', 'secondary-text'), budgetRegulation('4 and 4A', 'secondary-text')],
};

const review: LetterForm = {
  ...draft,
  id: 'plan-in-review',
  paragraphs: [
    {
      say: line`Please prepare a personal budget for ${'whose'} EHC plan. I ask for it under section 49(1) of the Children and Families Act 2014, as the plan is being reviewed.`,
    },
    ...draft.paragraphs.slice(1),
  ],
};

/** @see Children and Families Act 2014, section 49; SEN (Personal Budgets) Regulations 2014, regulations 4 and 4A */
export const askForBudget: Letter = {
  related: ['early-review', 'review-refusal'],
  id: 'ask-for-budget',
  forms: [draft, review],
};
