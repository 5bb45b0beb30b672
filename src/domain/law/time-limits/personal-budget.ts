import type { TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

const budget = {
  ...sendLaw,
  group: 'personal-budget',
  belongsTo: 'body',
  whoMustAct: 'council',
  confidence: 'secondary-text',
} as const;

/** @see Special Educational Needs (Personal Budgets) Regulations 2014 */
export const personalBudgetLimits: readonly TimeLimit[] = [
  {
    ...budget,
    id: 'pb.dp_first_review',
    trigger: 'The first direct payment is made',
    counting: stretch(3, 'months-after'),
    source: 'SI 2014/1652, reg 11(2)',
    notes: 'And again at each review of the plan or new assessment. Whoever receives it may ask at any time.',
  },
  {
    ...budget,
    id: 'pb.reduce_or_stop',
    trigger: 'The council decides to pay less, or to stop',
    counting: { by: 'none', until: 'reasonable-notice' },
    source: 'SI 2014/1652, regs 11 to 14',
    notes: 'Notice in writing with reasons. The family may ask once for it to be thought about again.',
  },
];
