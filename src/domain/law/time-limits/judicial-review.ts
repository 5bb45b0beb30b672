import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

/** @see Civil Procedure Rules, rule 54.5 */
export const judicialReviewLimits: readonly TimeLimit[] = [
  {
    ...inForceSince('2000-10-02'),
    id: 'jr',
    group: 'judicial-review',
    trigger: 'The grounds for the claim first arose',
    counting: stretch(3, 'months-after'),
    belongsTo: 'family',
    whoMustAct: 'claimant',
    source: 'Civil Procedure Rules 54.5',
    confidence: 'secondary-text',
    exceptions: ['must-be-prompt', 'court-may-extend'],
    notes:
      'The outer limit: a claim must be prompt, which may be sooner. Often brought by the child with a litigation friend. Take legal advice at once.',
  },
];
