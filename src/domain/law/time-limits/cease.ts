import type { TimeLimit } from '../time-limit.ts';
import { sendLaw } from './in-force.ts';

const council = { ...sendLaw, group: 'cease', belongsTo: 'body', whoMustAct: 'council' } as const;

/** @see Children and Families Act 2014, sections 45 and 46 */
export const ceaseLimits: readonly TimeLimit[] = [
  {
    ...council,
    id: 'cease.keep_plan',
    trigger: 'The council decides to end the plan',
    counting: { by: 'none', until: 'appeal-time-over' },
    source: 'Children and Families Act 2014, s45(4)',
    confidence: 'secondary-text',
    notes:
      'The plan and the duty to deliver Section F stay while an appeal can be made or is running. If an appeal is dismissed the plan ends at once (reg 44(2)(a)).',
  },
  {
    ...council,
    id: 'age25.end',
    trigger: 'Date of birth of a young person who reaches 25 on a plan, on a further education course',
    triggerShape: { is: 'birth' },
    counting: { by: 'academic-year-end', age: 25, monthDay: '07-31' },
    source: 'Children and Families Act 2014, s46; SEND Regulations 2014, reg 46',
    confidence: 'knowledge-only',
    notes: 'A power and not a duty: the council may keep the plan to the end of that academic year.',
  },
];
