import type { TimeLimit } from '../time-limit.ts';
import { assessmentExcuses } from './assessment.ts';
import { sendLaw, stretch } from './in-force.ts';

/** @see SEND Regulations 2014, regulations 13 and 28 */
export const planLimits: readonly TimeLimit[] = [
  {
    ...sendLaw,
    id: 'ehcp.draft_representations',
    group: 'plan',
    trigger: 'The draft plan is served on the parent or young person',
    counting: stretch(15, 'days-beginning-with'),
    belongsTo: 'family',
    whoMustAct: 'parent-or-young-person',
    source: 'SEND Regulations 2014, reg 13(1)(a)',
    confidence: 'legislation-text',
    notes:
      'The least time a council must allow, in calendar days, the day of service being the first. Later comments may still be taken. The same time holds for naming a school and for asking to meet an officer.',
  },
  {
    ...sendLaw,
    id: 'ehcp.school_consult',
    group: 'plan',
    trigger: 'The council sends the draft to a school or college it may name',
    counting: stretch(15, 'days-after'),
    belongsTo: 'body',
    whoMustAct: 'setting',
    source: 'SEND Code of Practice 2015, about 9.83; no limit found in the regulations',
    status: 'statutory-guidance',
    confidence: 'secondary-text',
    notes: 'An expectation in guidance and not a duty.',
  },
  {
    ...sendLaw,
    id: 'ehcp.final',
    group: 'plan',
    trigger: 'The council receives the request: the same start as the 6 weeks',
    counting: stretch(20, 'weeks-after'),
    belongsTo: 'body',
    whoMustAct: 'council',
    source: 'SEND Regulations 2014, reg 13(2) and (3)',
    confidence: 'legislation-text',
    exceptions: assessmentExcuses,
    notes: 'The final plan goes to the family, the setting it names and the ICB. The right to appeal opens.',
  },
  {
    ...sendLaw,
    id: 'amend.no_review',
    group: 'plan',
    trigger: 'The council sends an amendment notice when there has been no review',
    counting: stretch(8, 'weeks-after'),
    belongsTo: 'body',
    whoMustAct: 'council',
    source: 'SEND Regulations 2014, reg 28, which applies reg 22',
    confidence: 'knowledge-only',
  },
];
