import { line, type LetterForm } from '../letter.ts';
import { common, whenWillItCome } from './chase-parts.ts';
import { councilNeeds, sendRegulation, toCouncil } from './shared.ts';

/** It names no day: which one holds depends on the move, and the page of the date says it. @see SEND Regulations 2014, regulation 18 */
export const transferPlan: LetterForm = {
  ...toCouncil,
  id: 'transfer-plan',
  facts: [...common],
  needs: councilNeeds,
  subject: line`EHC plan for the move to the next school or college: ${'childName'}`,
  paragraphs: [
    {
      say: line`A move to the next school, college or phase of education is coming. I have not had the changed EHC plan that names the place from then on. Before such a move the plan must be reviewed and changed by a set day (Special Educational Needs and Disability Regulations 2014, regulation 18).`,
    },
    whenWillItCome,
    { say: line`If there is a reason for taking longer, please tell me in writing what it is.` },
  ],
  laws: [sendRegulation('18', 'legislation-text')],
  alsoFor: ['phase.school', 'phase.post16', 'phase.post16_to_post16'],
};
