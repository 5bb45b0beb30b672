import { line, type Letter } from '../letter.ts';
import { aboutChild, councilNeeds, familiesAct, fromWriter, toCouncil } from './shared.ts';

/** @see Children and Families Act 2014, section 44(1) */
export const earlyReview: Letter = {
  related: ['ask-for-budget', 'chase-late-plan'],
  id: 'early-review',
  forms: [
    {
      id: 'only',
      facts: [...aboutChild, ...fromWriter, 'councilName', 'planDate', 'story', 'wish'],
      needs: councilNeeds,
      ...toCouncil,
      subject: line`Request for an early review of an EHC plan: ${'childName'}`,
      paragraphs: [
        { say: line`Please review ${'whose'} EHC plan early.` },
        { with: 'planDate', say: line`The plan is dated ${'planDate'}.` },
        {
          say: line`Section 44(1) of the Children and Families Act 2014 sets the longest time between reviews, which is 12 months. A review can be held sooner.`,
        },
        { say: line`What has changed: ${'story'}` },
        { say: line`What I would like the review to look at: ${'wish'}` },
        {
          say: line`Please tell me in writing whether you agree, and when the meeting can be held. If you do not agree, please give me your reasons.`,
        },
      ],
      laws: [familiesAct('44(1)', 'secondary-text')],
    },
  ],
};
