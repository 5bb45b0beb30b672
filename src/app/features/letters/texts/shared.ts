import type { FactId } from '../facts.ts';
import { line, type NamedLaw } from '../letter.ts';

export const toCouncil = {
  to: line`To: ${'councilName'}, special educational needs and disabilities (SEND) team`,
  dear: line`Dear SEND team,`,
} as const;

export const aboutChild = ['childName', 'dateOfBirth', 'school'] as const satisfies readonly FactId[];
export const fromWriter = ['ownName', 'ownAddress', 'ownContact'] as const satisfies readonly FactId[];

/** What a letter to the council cannot do without: who it is about, who writes and who is to read it. */
export const councilNeeds = ['childName', 'ownName', 'councilName'] as const satisfies readonly FactId[];

export const inWriting = line`Please answer in writing.`;

const send = 'Special Educational Needs and Disability Regulations 2014';
const act = 'Children and Families Act 2014';
const budgets = 'Special Educational Needs (Personal Budgets) Regulations 2014';

export const sendRegulation = (number: string, confidence: NamedLaw['confidence']): NamedLaw => ({
  law: `${send}, regulation ${number}`,
  confidence,
});
export const familiesAct = (section: string, confidence: NamedLaw['confidence']): NamedLaw => ({
  law: `${act}, section ${section}`,
  confidence,
});
export const budgetRegulation = (number: string, confidence: NamedLaw['confidence']): NamedLaw => ({
  law: `${budgets}, regulation ${number}`,
  confidence,
});
