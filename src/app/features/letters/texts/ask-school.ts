import { line, type Letter } from '../letter.ts';
import { familiesAct, fromWriter, inWriting } from './shared.ts';

/** @see Children and Families Act 2014, section 66; SEND Code of Practice 2015, chapter 6 */
export const askSchool: Letter = {
  related: ['request-assessment', 'formal-complaint'],
  id: 'ask-school',
  forms: [
    {
      id: 'only',
      facts: ['childName', 'dateOfBirth', 'school', ...fromWriter, 'difficulties', 'helpSoFar', 'wish'],
      needs: ['childName', 'school', 'ownName'],
      to: line`To: the head teacher and the special educational needs coordinator (SENCO), ${'school'}`,
      dear: line`Dear head teacher and SENCO,`,
      subject: line`Support for special educational needs: ${'childName'}`,
      paragraphs: [
        {
          say: line`I think that ${'who'} ${'needs'} more help to learn. I would like us to agree what the school will do next.`,
        },
        { say: line`What is difficult now: ${'difficulties'}` },
        { say: line`What has been tried so far: ${'helpSoFar'}` },
        { say: line`What I think would help: ${'wish'}` },
        {
          say: line`Section 66 of the Children and Families Act 2014 asks mainstream schools to use their best endeavours to secure the special educational provision that a pupil needs. No EHC plan is needed for that. The SEND Code of Practice, chapter 6, describes four steps: assess, plan, do and review.`,
        },
        {
          say: line`Please offer a time to meet. Please also write down what help will be given, how much and how often, who will give it, what it should change, and when we will look at it together again.`,
        },
        { say: inWriting },
      ],
      laws: [
        familiesAct('66', 'knowledge-only'),
        { law: 'SEND Code of Practice 2015, chapter 6', confidence: 'knowledge-only' },
      ],
    },
  ],
};
