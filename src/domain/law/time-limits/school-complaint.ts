import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

/** @see the complaints policy of each school */
export const schoolComplaintLimits: readonly TimeLimit[] = [
  {
    ...inForceSince('2014-09-01'),
    id: 'school.complain',
    group: 'school-complaint',
    trigger: 'It happened',
    counting: stretch(3, 'months-after'),
    belongsTo: 'family',
    whoMustAct: 'parent',
    source: 'The model policy of the Department for Education; the policy of each school decides',
    status: 'local-policy-varies',
    confidence: 'secondary-text',
    exceptions: ['school-policy-prevails', 'exceptional-circumstances'],
  },
];
