import { line, type Letter, type LetterForm } from '../letter.ts';
import { fromWriter, sendRegulation } from './shared.ts';

const certificate: LetterForm = {
  id: 'certificate',
  facts: [
    'childName',
    'dateOfBirth',
    ...fromWriter,
    'mediationService',
    'councilName',
    'decisionDate',
    'matter',
  ],
  needs: ['childName', 'ownName', 'mediationService', 'councilName', 'decisionDate'],
  to: line`To: ${'mediationService'}`,
  dear: line`Dear mediation adviser,`,
  subject: line`Request for a mediation certificate: ${'childName'}`,
  paragraphs: [
    {
      say: line`${'councilName'} sent me notice of a decision, dated ${'decisionDate'}. I am thinking of an appeal to the tribunal.`,
    },
    { say: line`The decision is about: ${'matter'}` },
    {
      say: line`Please give me the information about mediation that you must give. I do not wish to go to mediation. Please send me the certificate I need for an appeal. As I understand it, it is due within 3 working days (Special Educational Needs and Disability Regulations 2014, regulation 34).`,
    },
    { say: line`Please tell me at once if you need anything more from me.` },
  ],
  laws: [sendRegulation('33', 'legislation-text'), sendRegulation('34', 'secondary-text')],
  limit: { rule: 'mediation.contact', from: 'decisionDate' },
};

const mediate: LetterForm = {
  ...certificate,
  id: 'mediate',
  subject: line`Request for mediation: ${'childName'}`,
  paragraphs: [
    {
      say: line`${'councilName'} sent me notice of a decision, dated ${'decisionDate'}. I do not agree with it and would like to go to mediation.`,
    },
    { say: line`The decision is about: ${'matter'}` },
    {
      say: line`Please tell the council that I want mediation. As I understand it, the mediation should be arranged within 30 days (Special Educational Needs and Disability Regulations 2014, regulation 36).`,
    },
    {
      say: line`Please tell me what will happen next, and what I need so that I can still appeal in time if we do not agree. Please send me the certificate when it is due.`,
    },
  ],
  laws: [sendRegulation('33', 'legislation-text'), sendRegulation('36', 'secondary-text')],
};

/** @see SEND Regulations 2014, regulations 33 to 36 */
export const mediationOrCertificate: Letter = {
  related: ['ask-for-reasons'],
  id: 'mediation-or-certificate',
  forms: [certificate, mediate],
};
