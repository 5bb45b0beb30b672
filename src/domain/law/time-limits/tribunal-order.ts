import type { ExceptionId, TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

const excuses: readonly ExceptionId[] = [
  'exceptional-personal-circumstances',
  'absent-from-area-2-weeks-plus',
  'representations-beyond-time',
  'tribunal-directs-otherwise',
];

const order = {
  ...sendLaw,
  group: 'tribunal-order',
  belongsTo: 'body',
  whoMustAct: 'council',
  source: 'SEND Regulations 2014, reg 44(2)',
  confidence: 'secondary-text',
  exceptions: excuses,
} as const;

const noRoll = 'Counted from the day the order is sent out. Weekends and holidays do not move it.';

/** @see SEND Regulations 2014, regulation 44(2); GOV.UK form SEND18 */
export const tribunalOrderLimits: readonly TimeLimit[] = [
  {
    ...order,
    id: 'order.assess_notify',
    trigger: 'An order to assess, or to assess again, is sent out',
    counting: stretch(2, 'weeks-after'),
    notes: `To tell the family that it will assess. ${noRoll}`,
  },
  {
    ...order,
    id: 'order.assess_no_plan',
    trigger: 'An order to assess is sent out, and the council then decides on no plan',
    counting: stretch(10, 'weeks-after'),
    notes: noRoll,
  },
  {
    ...order,
    id: 'order.assess_final_plan',
    trigger: 'An order to assess is sent out, and the council then makes a plan',
    counting: stretch(14, 'weeks-after'),
    notes: noRoll,
  },
  {
    ...order,
    id: 'order.make_plan_draft',
    trigger: 'An order to make a plan is sent out',
    counting: stretch(5, 'weeks-after'),
    notes: `The draft. ${noRoll}`,
  },
  {
    ...order,
    id: 'order.make_plan_final',
    trigger: 'An order to make a plan is sent out',
    counting: stretch(11, 'weeks-after'),
    notes: `The final plan. ${noRoll}`,
  },
  {
    ...order,
    id: 'order.reconsider',
    trigger: 'An order sending the case back to be thought about again is sent out',
    counting: stretch(2, 'weeks-after'),
    confidence: 'knowledge-only',
    notes: noRoll,
  },
  {
    ...order,
    id: 'order.amend_content',
    trigger: 'An order to change Section B or F is sent out',
    counting: stretch(5, 'weeks-after'),
    notes: noRoll,
  },
  {
    ...order,
    id: 'order.amend_school',
    trigger: 'An order to change Section I alone is sent out',
    counting: stretch(2, 'weeks-after'),
    notes: noRoll,
  },
  {
    ...order,
    id: 'order.maintain_amend',
    trigger: 'An order to keep the plan and change it is sent out',
    counting: stretch(5, 'weeks-after'),
    notes: `Kept from that day; the changed plan within this time. ${noRoll}`,
  },
  {
    ...order,
    id: 'order.keep_or_cease',
    trigger: 'An order to keep the plan as it is, or the dismissal of an appeal against ending it',
    counting: { by: 'same-day', from: 'trigger' },
    source: 'SEND Regulations 2014, reg 44(2)(a) and (g)',
    exceptions: [],
    notes: 'At once.',
  },
];
