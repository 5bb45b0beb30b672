import type { TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

const mediation = { ...sendLaw, group: 'mediation', belongsTo: 'body' } as const;
const adviser = {
  ...mediation,
  whoMustAct: 'mediation-adviser',
  counting: stretch(3, 'working-days-after'),
  confidence: 'secondary-text',
} as const;

/** @see Children and Families Act 2014, sections 52 to 56; SEND Regulations 2014, regulations 32 to 42 */
export const mediationLimits: readonly TimeLimit[] = [
  {
    ...mediation,
    id: 'mediation.contact',
    trigger: 'Written notice of a decision that can be appealed is sent',
    counting: stretch(2, 'months-after'),
    belongsTo: 'family',
    whoMustAct: 'parent-or-young-person',
    source: 'SEND Regulations 2014, reg 33',
    confidence: 'legislation-text',
    notes:
      'To contact the mediation adviser. Weekends, August and Christmas give no relief: that is in the tribunal rules only. Not needed for an appeal about Section I alone, nor for a claim of disability discrimination.',
  },
  {
    ...adviser,
    id: 'mediation.cert_declined',
    trigger: 'The family tells the adviser that it will not mediate',
    source: 'SEND Regulations 2014, reg 34; Children and Families Act 2014, s55(4)',
  },
  {
    ...mediation,
    id: 'mediation.tell_icb',
    trigger: 'The family tells the council that health provision is among the mediation issues',
    counting: stretch(3, 'working-days-after'),
    whoMustAct: 'council',
    source: 'SEND Regulations 2014, about reg 35',
    confidence: 'secondary-text',
  },
  {
    ...mediation,
    id: 'mediation.arrange',
    trigger: 'The family tells the council that it wants mediation',
    counting: stretch(30, 'days-after'),
    whoMustAct: 'council-or-icb',
    source: 'SEND Regulations 2014, reg 36; Children and Families Act 2014, ss53 and 54',
    confidence: 'secondary-text',
    notes:
      'Calendar days. The council cannot refuse. Where only health is in issue the ICB arranges it, 30 days from the council telling it.',
  },
  {
    ...adviser,
    id: 'mediation.cert_late',
    trigger: 'The council tells the adviser that it cannot arrange mediation within 30 days',
    source: 'SEND Regulations 2014, regs 36 to 39',
    notes: 'With this certificate the family may go straight to appeal.',
  },
  {
    ...adviser,
    id: 'mediation.cert_after',
    trigger: 'The mediation ends',
    source: 'SEND Regulations 2014, regs 38 and 39; Children and Families Act 2014, s55(5)',
  },
  {
    ...mediation,
    id: 'mediation.agreement_other',
    trigger: 'The day of a written mediation agreement about something that cannot be appealed',
    counting: stretch(2, 'weeks-after'),
    whoMustAct: 'council-or-icb',
    source: 'SEND Regulations 2014, reg 42(3) and (5)',
    confidence: 'legislation-text',
    exceptions: ['parties-agree-other-timescale'],
    notes:
      'An agreement about something that can be appealed follows the limits for tribunal orders (reg 44).',
  },
  {
    ...mediation,
    id: 'mediation.icb_tell_la',
    trigger: 'The day of a mediation agreement about health only',
    counting: stretch(1, 'weeks-after'),
    whoMustAct: 'icb',
    source: 'SEND Regulations 2014, reg 42(4)',
    confidence: 'legislation-text',
  },
];
