import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

const complaint = {
  ...inForceSince('2006-09-01'),
  group: 'children-act-complaint',
  belongsTo: 'body',
  whoMustAct: 'childrens-services',
  confidence: 'secondary-text',
} as const;

const made = 'SI 2006/1738';

/** @see Children Act 1989 Representations Procedure (England) Regulations 2006 */
export const childrenActComplaintLimits: readonly TimeLimit[] = [
  {
    ...complaint,
    id: 'ca89.start',
    trigger: 'The grounds for the complaint arose',
    counting: stretch(12, 'months-after'),
    belongsTo: 'family',
    whoMustAct: 'complainant',
    source: `${made}, reg 9`,
    confidence: 'knowledge-only',
    exceptions: ['authority-may-accept-late'],
    notes: 'For the child, a parent, or another with sufficient interest.',
  },
  {
    ...complaint,
    id: 'ca89.stage1',
    trigger: 'The complaint is received',
    counting: stretch(10, 'working-days-after'),
    source: `${made}, reg 14`,
    exceptions: ['may-extend-by-10-working-days'],
  },
  {
    ...complaint,
    id: 'ca89.stage1_max',
    trigger: 'The complaint is received',
    counting: stretch(20, 'working-days-after'),
    source: `${made}, reg 14`,
  },
  {
    ...complaint,
    id: 'ca89.stage2',
    trigger: 'Stage 2 starts: the complaint has been agreed in writing',
    counting: stretch(25, 'working-days-after'),
    source: `${made}, reg 17`,
    exceptions: ['may-extend-to-65-working-days'],
  },
  {
    ...complaint,
    id: 'ca89.stage2_max',
    trigger: 'Stage 2 starts',
    counting: stretch(65, 'working-days-after'),
    source: `${made}, reg 17`,
  },
  {
    ...complaint,
    id: 'ca89.stage3_request',
    trigger: 'The stage 2 answer is received',
    counting: stretch(20, 'working-days-after'),
    belongsTo: 'family',
    whoMustAct: 'complainant',
    source: `${made}, reg 18`,
    confidence: 'knowledge-only',
  },
  {
    ...complaint,
    id: 'ca89.panel',
    trigger: 'The request for stage 3 is received',
    counting: stretch(30, 'working-days-after'),
    source: `${made}, reg 19(4)`,
    confidence: 'legislation-text',
  },
  {
    ...complaint,
    id: 'ca89.panel_report',
    trigger: 'The panel meets',
    counting: stretch(5, 'working-days-after'),
    whoMustAct: 'review-panel',
    source: `${made}, reg 20`,
  },
  {
    ...complaint,
    id: 'ca89.final_response',
    trigger: 'The council receives the report of the panel',
    counting: stretch(15, 'working-days-after'),
    source: `${made}, reg 20(3)`,
    notes: 'After it, the Ombudsman (LGSCO).',
  },
];
