import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

const complaint = {
  ...inForceSince('2014-09-01'),
  group: 'council-complaint',
  belongsTo: 'body',
  whoMustAct: 'council',
  source: 'LGSCO Complaint Handling Code 2024; councils set their own times',
  status: 'local-policy-varies',
  confidence: 'knowledge-only',
} as const;

/** @see the complaints policy of each council */
export const councilComplaintLimits: readonly TimeLimit[] = [
  {
    ...complaint,
    id: 'la.corporate_stage1',
    trigger: 'The complaint is acknowledged or received',
    counting: stretch(10, 'working-days-after'),
  },
  {
    ...complaint,
    id: 'la.corporate_stage2',
    trigger: 'The complainant asks for stage 2',
    counting: stretch(20, 'working-days-after'),
  },
];
