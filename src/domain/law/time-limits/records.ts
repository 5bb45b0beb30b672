import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

/** @see UK GDPR, article 12(3); Freedom of Information Act 2000, section 10 */
export const recordsLimits: readonly TimeLimit[] = [
  {
    ...inForceSince('2018-05-25'),
    id: 'sar',
    group: 'records',
    trigger: 'Whoever holds the information receives the request',
    counting: stretch(1, 'months-after'),
    roll: 'next-working-day',
    belongsTo: 'body',
    whoMustAct: 'data-controller',
    source: 'UK GDPR, art 12(3)',
    confidence: 'knowledge-only',
    exceptions: ['two-further-months-if-complex', 'clock-pauses-for-id-or-clarification'],
    notes:
      'By the practice of the ICO, a last day on a weekend or bank holiday moves to the next working day.',
  },
  {
    ...inForceSince('2005-01-01'),
    id: 'foi',
    group: 'records',
    trigger: 'The request is received',
    counting: stretch(20, 'working-days-after'),
    belongsTo: 'body',
    whoMustAct: 'public-authority',
    source: 'Freedom of Information Act 2000, s10',
    confidence: 'knowledge-only',
    notes: 'Schools have 20 school days or 60 working days.',
  },
];
