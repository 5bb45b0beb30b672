import { line } from '../letter.ts';
import { aboutChild, fromWriter } from './shared.ts';

/** What every letter that chases may hold. */
export const common = [...aboutChild, ...fromWriter, 'councilName'] as const;
export const regulations = 'Special Educational Needs and Disability Regulations 2014';

/** A late step may have a permitted reason: the letter asks for it, and says that nobody did wrong. */
export const permittedReason = {
  limit: 'passed',
  say: line`There may be a permitted reason for taking longer. If there is, please tell me in writing what it is.`,
} as const;

export const whenWillItCome = {
  say: line`Please tell me in writing on which day I can expect it, who is dealing with it, and whether anything more is needed from me.`,
};

export const limitWas = (text: string) =>
  ({ limit: 'passed', say: { texts: ['The legal limit was ', `. ${text}`], slots: ['limit'] } }) as const;
