import type { TimeLimit } from '../time-limit.ts';
import { inForceSince } from './in-force.ts';

/** The last Friday in June has been the school leaving date since that of 1998. */
const sinceThisLeavingDate = inForceSince('1998-01-01');

/** @see Education Act 1996, section 8; Children and Families Act 2014, section 83(2) */
export const rightsLimits: readonly TimeLimit[] = [
  {
    ...sinceThisLeavingDate,
    id: 'rights.young_person',
    group: 'rights',
    trigger: 'Date of birth',
    triggerShape: { is: 'birth' },
    counting: { by: 'school-leaving-date', age: 16 },
    belongsTo: 'family',
    whoMustAct: 'young-person',
    source: 'Education Act 1996, s8; Children and Families Act 2014, s83(2)',
    confidence: 'secondary-text',
    exceptions: ['mental-capacity'],
    notes:
      'The last Friday in June of the school year, 1 September to 31 August, in which the person reaches 16. Rights pass at the end of that day. Someone born in summer may still be 15.',
  },
];
