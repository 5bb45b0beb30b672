import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

const ombudsman = { group: 'ombudsman', belongsTo: 'family', exceptions: ['ombudsman-discretion'] } as const;

/** @see Local Government Act 1974, part 3; Health Service Commissioners Act 1993 */
export const ombudsmanLimits: readonly TimeLimit[] = [
  {
    ...inForceSince('2008-04-01'),
    ...ombudsman,
    id: 'lgsco',
    trigger: 'The day the person first knew of the problem',
    counting: stretch(12, 'months-starting-with'),
    whoMustAct: 'parent-or-young-person',
    source: 'Local Government Act 1974, ss26B and 34D',
    confidence: 'secondary-text',
    notes:
      'Counted from knowing of the problem and not from the last reply of the council, to which one complains first. Taking the day itself as the first is the careful reading.',
  },
  {
    ...inForceSince('1996-04-01'),
    ...ombudsman,
    id: 'phso',
    trigger: 'The day the person first knew of the problem',
    counting: stretch(12, 'months-after'),
    whoMustAct: 'patient-or-representative',
    source: 'Health Service Commissioners Act 1993, s9(4)',
    confidence: 'knowledge-only',
    notes: 'One complains to the NHS first.',
  },
];
