import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

const claim = {
  ...inForceSince('2010-10-01'),
  group: 'discrimination',
  counting: stretch(6, 'months-starting-with'),
  belongsTo: 'family',
} as const;

/** @see Equality Act 2010, section 118 and schedule 17 */
export const discriminationLimits: readonly TimeLimit[] = [
  {
    ...claim,
    id: 'dda.tribunal_claim',
    trigger:
      'The day it happened: its last day if it went on, the day it was decided if it was a failure to act',
    whoMustAct: 'parent-or-young-person',
    source: 'Equality Act 2010, sch 17 para 4',
    confidence: 'legislation-text',
    exceptions: ['tribunal-may-hear-late-claim', 'ehrc-conciliation-adds-3-months'],
    notes:
      'No relief for weekends, August or Christmas: tribunal rule 12(3) left these claims out from 21 July 2020.',
  },
  {
    ...claim,
    id: 'dda.county_court',
    trigger: 'The day of an act by a college, a council or another service',
    whoMustAct: 'person-affected',
    source: 'Equality Act 2010, s118',
    confidence: 'secondary-text',
    exceptions: ['court-may-extend-if-just-and-equitable'],
  },
];
