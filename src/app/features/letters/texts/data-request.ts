import { line, type Letter } from '../letter.ts';
import { aboutChild, fromWriter } from './shared.ts';

/** @see UK GDPR, articles 12(3) and 15 */
export const dataRequest: Letter = {
  related: ['formal-complaint'],
  id: 'data-request',
  forms: [
    {
      id: 'only',
      facts: [...aboutChild, ...fromWriter, 'holder', 'records'],
      needs: ['childName', 'ownName', 'holder'],
      to: line`To: ${'holder'}, data protection officer`,
      dear: line`Dear data protection officer,`,
      subject: line`Request for a copy of personal data: ${'childName'}`,
      paragraphs: [
        {
          say: line`Please send a copy of the personal data that you hold about ${'whom'}. I ask for it under article 15 of the UK GDPR.`,
        },
        { say: line`What I would most like to see: ${'records'}` },
        {
          say: line`As I understand it, you have one month from the day you receive this (article 12(3)). If you need proof of who I am, or if something is unclear, please tell me at once.`,
        },
        {
          say: line`If you leave anything out, please tell me what and why. Please send it in a form that I can read on a phone.`,
        },
      ],
      laws: [{ law: 'UK GDPR, articles 12(3) and 15', confidence: 'knowledge-only' }],
    },
  ],
};
