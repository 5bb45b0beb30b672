import { line, type Letter, type LetterForm } from '../letter.ts';
import { aboutChild, councilNeeds, familiesAct, fromWriter, sendRegulation, toCouncil } from './shared.ts';

const facts = [...aboutChild, ...fromWriter, 'councilName', 'schoolWanted'] as const;

const pleaseChange = [
  { say: line`Please change the following: ${'changes'}` },
  {
    with: 'schoolWanted',
    say: line`I ask that Section I names this school or college: ${'schoolWanted'}. I make this request under section 38(2) of the Children and Families Act 2014.`,
  },
  {
    say: line`Please tell me in writing what you have changed, and where you have not made a change, why not. I would be glad to meet you about it before the plan is made final.`,
  },
] as const;

const draft: LetterForm = {
  ...toCouncil,
  id: 'first-draft',
  facts: [...facts, 'draftDate', 'changes'],
  needs: [...councilNeeds, 'draftDate'],
  subject: line`Views on the draft EHC plan: ${'childName'}`,
  paragraphs: [
    {
      say: line`These are my views on the draft EHC plan that reached me on ${'draftDate'}. I make them under regulation 13(1) of the Special Educational Needs and Disability Regulations 2014.`,
    },
    ...pleaseChange,
  ],
  laws: [sendRegulation('13(1)', 'legislation-text'), familiesAct('38(2)', 'knowledge-only')],
  limit: { rule: 'ehcp.draft_representations', from: 'draftDate' },
};

const changed: LetterForm = {
  ...draft,
  id: 'amendment',
  facts: [...facts, 'noticeDate', 'changes'],
  needs: [...councilNeeds, 'noticeDate'],
  subject: line`Views on the changes to the EHC plan: ${'childName'}`,
  paragraphs: [
    {
      say: line`These are my views on the changes to the EHC plan in your notice of ${'noticeDate'}. I make them under regulation 22(2)(c) of the Special Educational Needs and Disability Regulations 2014.`,
    },
    ...pleaseChange,
  ],
  laws: [sendRegulation('22(2)(c)', 'legislation-text'), familiesAct('38(2)', 'knowledge-only')],
  limit: { rule: 'review.representations', from: 'noticeDate' },
};

export const commentOnDraft: Letter = {
  related: ['ask-for-budget', 'chase-late-plan'],
  id: 'comment-on-draft',
  forms: [draft, changed],
};
