import type { TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

/** @see Children and Families Act 2014, section 30(6); SEND Regulations 2014, regulation 56 */
export const localOfferLimits: readonly TimeLimit[] = [
  {
    ...sendLaw,
    id: 'lo.comments',
    group: 'local-offer',
    trigger: 'The council last published comments on the Local Offer with its answer',
    counting: stretch(12, 'months-after'),
    belongsTo: 'body',
    whoMustAct: 'council',
    source: 'Children and Families Act 2014, s30(6); SEND Regulations 2014, reg 56',
    confidence: 'secondary-text',
    notes: 'Once a year at the least.',
  },
];
