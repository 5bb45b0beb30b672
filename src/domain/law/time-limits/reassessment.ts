import type { TimeLimit } from '../time-limit.ts';
import { assessmentExcuses } from './assessment.ts';
import { sendLaw, stretch } from './in-force.ts';

const council = { ...sendLaw, group: 'reassessment', belongsTo: 'body', whoMustAct: 'council' } as const;

/** @see SEND Regulations 2014, regulations 24 to 27 */
export const reassessmentLimits: readonly TimeLimit[] = [
  {
    ...council,
    id: 'reassess.decision',
    trigger: 'The council receives a request to assess again',
    counting: stretch(15, 'days-after'),
    source: 'SEND Regulations 2014, reg 25(1)',
    confidence: 'secondary-text',
    notes:
      'Calendar days. It may say no where there was an assessment in the last 6 months, or another is not needed (reg 24). A no can be appealed.',
  },
  {
    ...council,
    id: 'reassess.final',
    trigger: 'The council gives notice that it will assess again (reg 25(1))',
    counting: stretch(14, 'weeks-after'),
    source: 'SEND Regulations 2014, reg 27(2) and (3)',
    confidence: 'legislation-text',
    exceptions: assessmentExcuses,
  },
];
