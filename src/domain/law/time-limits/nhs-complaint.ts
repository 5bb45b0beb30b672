import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

const complaint = {
  ...inForceSince('2009-04-01'),
  group: 'nhs-complaint',
  belongsTo: 'body',
  whoMustAct: 'nhs-provider-or-icb',
  confidence: 'secondary-text',
} as const;

/** @see Local Authority Social Services and National Health Service Complaints (England) Regulations 2009 */
export const nhsComplaintLimits: readonly TimeLimit[] = [
  {
    ...complaint,
    id: 'nhs.complain',
    trigger: 'It happened, or the person came to know of it if that was later',
    counting: stretch(12, 'months-after'),
    belongsTo: 'family',
    whoMustAct: 'patient-or-representative',
    source: 'SI 2009/309, reg 12',
    exceptions: ['good-reason'],
    notes: 'To the provider or to the ICB, not to both.',
  },
  {
    ...complaint,
    id: 'nhs.ack',
    trigger: 'The complaint is received',
    counting: stretch(3, 'working-days-after'),
    source: 'SI 2009/309, reg 13',
  },
  {
    ...complaint,
    id: 'nhs.six_months',
    trigger: 'The complaint is received',
    counting: stretch(6, 'months-after'),
    source: 'SI 2009/309, reg 14(3) and (4)',
    exceptions: ['longer-period-agreed'],
    notes: 'If there is no answer by then, it must write and say why.',
  },
];
