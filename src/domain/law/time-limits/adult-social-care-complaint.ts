import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

/** @see Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 */
export const adultSocialCareComplaintLimits: readonly TimeLimit[] = [
  {
    ...inForceSince('2009-04-01'),
    id: 'asc.complain',
    group: 'adult-social-care-complaint',
    trigger: 'It happened, or the person came to know of it',
    counting: stretch(12, 'months-after'),
    belongsTo: 'family',
    whoMustAct: 'adult-or-representative',
    source: 'SI 2009/309, reg 12',
    confidence: 'knowledge-only',
    exceptions: ['good-reason'],
    notes: 'From 18.',
  },
];
