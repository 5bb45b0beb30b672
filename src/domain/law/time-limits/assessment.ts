import type { ExceptionId, TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

/** What may excuse a council from the 6, 16 and 20 week limits. @see SEND Regulations 2014, regulations 5(4), 10(4), 13(3) */
export const assessmentExcuses: readonly ExceptionId[] = [
  'school-or-post16-closed-4-weeks-plus',
  'early-years-provider-closed-4-weeks-plus',
  'exceptional-personal-circumstances',
  'absent-from-area-4-weeks-plus',
];

/** @see SEND Regulations 2014, regulations 5, 8 and 10 */
export const assessmentLimits: readonly TimeLimit[] = [
  {
    ...sendLaw,
    id: 'ehcna.decision',
    group: 'assessment',
    trigger: 'The council receives a request for an assessment, or becomes responsible in another way',
    counting: stretch(6, 'weeks-after'),
    belongsTo: 'body',
    whoMustAct: 'council',
    source: 'SEND Regulations 2014, reg 5(1)',
    confidence: 'legislation-text',
    exceptions: assessmentExcuses,
    notes:
      'Weekends and bank holidays do not move it. An excuse counts only where it makes the limit impractical to keep, and sets no new day.',
  },
  {
    ...sendLaw,
    id: 'ehcna.advice',
    group: 'assessment',
    trigger: 'The council asks someone for advice for the assessment',
    counting: stretch(6, 'weeks-after'),
    belongsTo: 'body',
    whoMustAct: 'advice-giver',
    source: 'SEND Regulations 2014, reg 8(1) and (2)',
    confidence: 'secondary-text',
    exceptions: ['exceptional-personal-circumstances', 'absent-from-area-4-weeks-plus', 'failed-appointment'],
    notes:
      'Binds schools, health, social care and psychologists alike. It runs inside the 20 weeks and adds nothing to them.',
  },
  {
    ...sendLaw,
    id: 'ehcna.no_plan',
    group: 'assessment',
    trigger: 'The council receives the request: the same start as the 6 weeks',
    counting: stretch(16, 'weeks-after'),
    belongsTo: 'body',
    whoMustAct: 'council',
    source: 'SEND Regulations 2014, reg 10(1) and (4)',
    confidence: 'legislation-text',
    exceptions: assessmentExcuses,
    notes: 'Only where the council decides that no plan is needed. Its notice opens the right to appeal.',
  },
];
