import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

/** @see Data Protection Act 2018, section 164A */
export const dataProtectionLimits: readonly TimeLimit[] = [
  {
    ...inForceSince('2026-06-19'),
    id: 'dp.complaint_ack',
    group: 'data-protection',
    trigger: 'The complaint is received',
    counting: stretch(30, 'days-after'),
    roll: 'next-working-day',
    belongsTo: 'body',
    whoMustAct: 'data-controller',
    source: 'Data Protection Act 2018, s164A, inserted by Data (Use and Access) Act 2025, s103',
    confidence: 'secondary-text',
    notes: 'The day after receipt is the first. It binds whoever runs this app too.',
  },
];
