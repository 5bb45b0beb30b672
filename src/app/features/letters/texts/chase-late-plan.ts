import { line, type Letter, type LetterForm } from '../letter.ts';
import { aboutChild, councilNeeds, fromWriter, sendRegulation, toCouncil } from './shared.ts';

const common = [...aboutChild, ...fromWriter, 'councilName'] as const;
const regulations = 'Special Educational Needs and Disability Regulations 2014';

/** A late step may have a permitted reason: the letter asks for it, and says that nobody did wrong. */
const permittedReason = {
  limit: 'passed',
  say: line`There may be a permitted reason for taking longer. If there is, please tell me in writing what it is.`,
} as const;

const whenWillItCome = {
  say: line`Please tell me in writing on which day I can expect it, who is dealing with it, and whether anything more is needed from me.`,
};

const limitWas = (text: string) =>
  ({ limit: 'passed', say: { texts: ['The legal limit was ', `. ${text}`], slots: ['limit'] } }) as const;

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
};

const changedPlan: LetterForm = {
  ...answer,
  id: 'changed-plan',
  facts: [...common, 'noticeDate'],
  needs: [...councilNeeds, 'noticeDate'],
  subject: line`Changed EHC plan awaited: ${'childName'}`,
  paragraphs: [
    {
      say: line`On ${'noticeDate'} you sent me notice of the changes you wish to make to the EHC plan after the review. I have not had the final changed plan.`,
    },
    limitWas(`That is 8 weeks from the notice (${regulations}, regulation 22(3)).`),
    permittedReason,
    whenWillItCome,
  ],
  laws: [sendRegulation('22(3)', 'legislation-text')],
  limit: { rule: 'review.final_after_notice', from: 'noticeDate' },
};

/** @see SEND Regulations 2014, regulations 5, 13, 20 and 22 */
export const chaseLatePlan: Letter = {
  id: 'chase-late-plan',
  forms: [finalPlan, answer, reviewAnswer, changedPlan],
};
