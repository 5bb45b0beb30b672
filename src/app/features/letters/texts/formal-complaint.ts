import { line, type Letter, type LetterForm } from '../letter.ts';
import { aboutChild, councilNeeds, familiesAct, fromWriter } from './shared.ts';

const what = [
  { say: line`What has happened: ${'story'}` },
  { say: line`What I would like to happen: ${'wish'}` },
] as const;

const then = {
  say: line`Please treat this as a formal complaint. Please tell me which stages your procedure has and by when I will have an answer to each. If we cannot settle it, I may ask the Local Government and Social Care Ombudsman to look at it.`,
};

const notGiven: LetterForm = {
  id: 'help-not-given',
  facts: [...aboutChild, ...fromWriter, 'councilName', 'planDate', 'story', 'wish'],
  needs: [...councilNeeds, 'planDate'],
  to: line`To: ${'councilName'}, complaints team`,
  dear: line`Dear complaints team,`,
  subject: line`Formal complaint, help in an EHC plan: ${'childName'}`,
  paragraphs: [
    {
      say: line`${'Who'} ${'has'} an EHC plan dated ${'planDate'}. Section 42(2) of the Children and Families Act 2014 makes the council responsible for securing the special educational provision in it. I believe that some of it is not being given.`,
    },
    ...what,
    then,
  ],
  laws: [familiesAct('42(2)', 'knowledge-only')],
};

const delay: LetterForm = {
  ...notGiven,
  id: 'delay',
  facts: [...aboutChild, ...fromWriter, 'councilName', 'story', 'wish'],
  needs: councilNeeds,
  subject: line`Formal complaint, delay: ${'childName'}`,
  paragraphs: [
    { say: line`I am unhappy with how long the council is taking, and with what this means for ${'whom'}.` },
    ...what,
    { say: line`There may be a permitted reason for the delay. If so, please tell me what it is.` },
    then,
  ],
  laws: [],
};

/** @see Children and Families Act 2014, section 42(2); Local Government Act 1974, part 3 */
export const formalComplaint: Letter = {
  related: ['data-request'],
  id: 'formal-complaint',
  forms: [notGiven, delay],
};
