import { line, type Letter, type LetterForm } from '../letter.ts';
import { common, limitWas, permittedReason, regulations, whenWillItCome } from './chase-parts.ts';
import { reassessmentAnswer, reassessmentPlan } from './chase-reassessment.ts';
import { transferPlan } from './chase-transfer.ts';
import { councilNeeds, sendRegulation, toCouncil } from './shared.ts';

const answer: LetterForm = {
  ...toCouncil,
  id: 'assessment-answer',
  facts: [...common, 'requestDate'],
  needs: [...councilNeeds, 'requestDate'],
  subject: line`EHC needs assessment, decision awaited: ${'childName'}`,
  paragraphs: [
    {
      say: line`The council received a request for an EHC needs assessment on ${'requestDate'}. I have not had a decision on whether you will assess.`,
    },
    limitWas(`That is 6 weeks from the day the request was received (${regulations}, regulation 5(1)).`),
    permittedReason,
    whenWillItCome,
  ],
  laws: [sendRegulation('5(1) and (4)', 'legislation-text')],
  limit: { rule: 'ehcna.decision', from: 'requestDate' },
};

const finalPlan: LetterForm = {
  ...answer,
  id: 'final-plan',
  subject: line`Final EHC plan awaited: ${'childName'}`,
  paragraphs: [
    {
      say: line`The council received a request for an EHC needs assessment on ${'requestDate'}. I have not had the final EHC plan.`,
    },
    limitWas(`That is 20 weeks from the day the request was received (${regulations}, regulation 13(2)).`),
    permittedReason,
    whenWillItCome,
  ],
  laws: [sendRegulation('13(2) and (3)', 'legislation-text')],
  limit: { rule: 'ehcp.final', from: 'requestDate' },
  alsoFor: ['ehcna.no_plan', 'ehcna.advice'],
};

const reviewAnswer: LetterForm = {
  ...answer,
  id: 'review-answer',
  facts: [...common, 'meetingDate'],
  needs: [...councilNeeds, 'meetingDate'],
  subject: line`Decision after the annual review awaited: ${'childName'}`,
  paragraphs: [
    {
      say: line`The annual review meeting for the EHC plan was held on ${'meetingDate'}. I have not had the council’s decision on whether to keep, change or end the plan.`,
    },
    {
      limit: 'passed',
      say: line`As I understand it, the limit for that decision was ${'limit'}: 4 weeks from the meeting (Special Educational Needs and Disability Regulations 2014, regulation 20(10)).`,
    },
    permittedReason,
    whenWillItCome,
  ],
  laws: [sendRegulation('20(10)', 'secondary-text')],
  limit: { rule: 'review.decision', from: 'meetingDate' },
  alsoFor: ['review.amend_notice'],
};

const changedPlan: LetterForm = {
  ...answer,
  id: 'changed-plan',
  facts: [...common, 'noticeDate'],
  needs: [...councilNeeds, 'noticeDate'],
  subject: line`Changed EHC plan awaited: ${'childName'}`,
  paragraphs: [
    {
      say: line`On ${'noticeDate'} you sent me notice of the changes you wish to make to the EHC plan. I have not had the final changed plan.`,
    },
    limitWas(`That is 8 weeks from the notice (${regulations}, regulation 22(3)).`),
    permittedReason,
    whenWillItCome,
  ],
  laws: [sendRegulation('22(3)', 'legislation-text')],
  limit: { rule: 'review.final_after_notice', from: 'noticeDate' },
  alsoFor: ['review.final_outer_limit', 'amend.no_review'],
};

/** @see SEND Regulations 2014, regulations 5, 13, 18, 20, 22, 25 and 27 */
export const chaseLatePlan: Letter = {
  related: ['formal-complaint'],
  id: 'chase-late-plan',
  forms: [finalPlan, answer, reviewAnswer, changedPlan, transferPlan, reassessmentAnswer, reassessmentPlan],
};
