import { line, type LetterForm } from '../letter.ts';
import { common, limitWas, permittedReason, regulations, whenWillItCome } from './chase-parts.ts';
import { councilNeeds, sendRegulation, toCouncil } from './shared.ts';

/** @see SEND Regulations 2014, regulation 25 */
export const reassessmentAnswer: LetterForm = {
  ...toCouncil,
  id: 'reassess-answer',
  facts: [...common, 'requestDate'],
  needs: [...councilNeeds, 'requestDate'],
  subject: line`EHC needs re-assessment, decision awaited: ${'childName'}`,
  paragraphs: [
    {
      say: line`The council received a request for a re-assessment of EHC needs on ${'requestDate'}. I have not had a decision on whether you will re-assess.`,
    },
    {
      limit: 'passed',
      say: line`As I understand it, the limit for that decision was ${'limit'}: 15 days from the day the request was received (Special Educational Needs and Disability Regulations 2014, regulation 25(1)).`,
    },
    permittedReason,
    whenWillItCome,
  ],
  laws: [sendRegulation('25(1)', 'secondary-text')],
  limit: { rule: 'reassess.decision', from: 'requestDate' },
  happened: { requestDate: ['reassessment-requested'] },
};

/** @see SEND Regulations 2014, regulation 27 */
export const reassessmentPlan: LetterForm = {
  ...reassessmentAnswer,
  id: 'reassess-plan',
  facts: [...common, 'decisionDate'],
  needs: [...councilNeeds, 'decisionDate'],
  subject: line`EHC plan after the re-assessment awaited: ${'childName'}`,
  paragraphs: [
    {
      say: line`On ${'decisionDate'} you told me that you would re-assess EHC needs. I have not had the final EHC plan that follows.`,
    },
    limitWas(`That is 14 weeks from your notice (${regulations}, regulation 27(2) and (3)).`),
    permittedReason,
    whenWillItCome,
  ],
  laws: [sendRegulation('27(2) and (3)', 'legislation-text')],
  limit: { rule: 'reassess.final', from: 'decisionDate' },
  happened: { decisionDate: ['reassessment-notice'] },
};
