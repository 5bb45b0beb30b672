import { line, type Letter, type LetterForm } from '../letter.ts';
import { aboutChild, budgetRegulation, councilNeeds, fromWriter, toCouncil } from './shared.ts';

const directPayment: LetterForm = {
  ...toCouncil,
  id: 'direct-payment',
  facts: [...aboutChild, ...fromWriter, 'councilName', 'decisionDate', 'story', 'wish'],
  needs: [...councilNeeds, 'decisionDate'],
  subject: line`Request for a review, direct payment refused: ${'childName'}`,
  paragraphs: [
    {
      say: line`On ${'decisionDate'} you told me that the council will not make a direct payment for ${'whose'} EHC plan. Please review that decision under regulation 7 of the Special Educational Needs (Personal Budgets) Regulations 2014.`,
    },
    { say: line`What I ask you to consider: ${'story'}` },
    { say: line`What I would like to happen: ${'wish'}` },
    {
      say: line`Please let me have the outcome of the review, with reasons, in writing. If you have not yet given me written reasons for the decision, please do.`,
    },
  ],
  laws: [budgetRegulation('7', 'secondary-text')],
};

const healthBudget: LetterForm = {
  ...directPayment,
  id: 'health-budget',
  facts: [...aboutChild, ...fromWriter, 'healthBoard', 'decisionDate', 'story', 'wish'],
  needs: ['childName', 'ownName', 'healthBoard', 'decisionDate'],
  to: line`To: ${'healthBoard'}, personal health budgets`,
  dear: line`Dear personal health budget team,`,
  subject: line`Request for a review, personal health budget: ${'childName'}`,
  paragraphs: [
    {
      say: line`Your letter of ${'decisionDate'} refuses a personal health budget or a part of it. Please look at that decision again, and tell me how your review works.`,
    },
    { say: line`What I ask you to consider: ${'story'}` },
    { say: line`What I would like to happen: ${'wish'}` },
    {
      say: line`Please let me have the outcome, with reasons, in writing, and tell me how I can complain if I still do not agree.`,
    },
  ],
  laws: [],
};

export const reviewRefusal: Letter = {
  related: ['ask-for-reasons', 'formal-complaint'],
  id: 'review-refusal',
  forms: [directPayment, healthBudget],
};
