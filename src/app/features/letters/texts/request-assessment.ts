import { line, type Letter } from '../letter.ts';
import { aboutChild, councilNeeds, familiesAct, fromWriter, sendRegulation, toCouncil } from './shared.ts';

/** @see Children and Families Act 2014, section 36; SEND Regulations 2014, regulation 5(1) */
export const requestAssessment: Letter = {
  related: ['ask-school', 'chase-late-plan'],
  id: 'request-assessment',
  forms: [
    {
      id: 'only',
      facts: [...aboutChild, ...fromWriter, 'councilName', 'difficulties', 'helpSoFar'],
      needs: councilNeeds,
      ...toCouncil,
      subject: line`Request for an education, health and care (EHC) needs assessment: ${'childName'}`,
      paragraphs: [
        {
          say: line`Please carry out an EHC needs assessment. I ask for it under section 36(1) of the Children and Families Act 2014.`,
        },
        {
          say: line`I believe that ${'who'} ${'has'} or may have special educational needs, and that it may be necessary for special educational provision to be made through an EHC plan. That is the test in section 36(8) of the Act.`,
        },
        { say: line`What is difficult now: ${'difficulties'}` },
        { say: line`What has been tried so far: ${'helpSoFar'}` },
        {
          say: line`Please tell me the day on which you received this request. Please let me have your decision in writing within 6 weeks of that day, as regulation 5(1) of the Special Educational Needs and Disability Regulations 2014 sets out.`,
        },
        {
          say: line`If you decide not to assess, please give me your reasons and tell me how I can appeal and how to reach a mediation adviser.`,
        },
      ],
      laws: [familiesAct('36(1) and (8)', 'knowledge-only'), sendRegulation('5(1)', 'legislation-text')],
    },
  ],
};
