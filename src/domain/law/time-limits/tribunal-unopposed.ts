import type { TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

const concession = (what: string) =>
  `The council tells the tribunal, before its response is due, that it will not oppose the appeal: ${what}`;

const unopposed = {
  ...sendLaw,
  group: 'tribunal-unopposed',
  belongsTo: 'body',
  whoMustAct: 'council',
  source: 'SEND Regulations 2014, reg 45, as amended by SI 2015/359 reg 8',
  confidence: 'legislation-text',
  exceptions: ['exceptional-personal-circumstances', 'absent-from-area-2-weeks-plus'],
  notes: 'The 4 weeks of the 2014 text were replaced in 2015 and must not be used.',
} as const;

/** @see SEND Regulations 2014, regulation 45 */
export const tribunalUnopposedLimits: readonly TimeLimit[] = [
  {
    ...unopposed,
    id: 'unopposed.assess_notify',
    trigger: concession('refusal to assess or to assess again'),
    counting: stretch(2, 'weeks-after'),
  },
  {
    ...unopposed,
    id: 'unopposed.assess_no_plan',
    trigger: concession('refusal to assess, after which it decides on no plan'),
    counting: stretch(10, 'weeks-after'),
  },
  {
    ...unopposed,
    id: 'unopposed.assess_final_plan',
    trigger: concession('refusal to assess, after which it makes a plan'),
    counting: stretch(14, 'weeks-after'),
  },
  {
    ...unopposed,
    id: 'unopposed.amend_content',
    trigger: concession('what the plan says, or refusal to change it'),
    counting: stretch(5, 'weeks-after'),
  },
  {
    ...unopposed,
    id: 'unopposed.amend_school',
    trigger: concession('Section I alone'),
    counting: stretch(2, 'weeks-after'),
    confidence: 'secondary-text',
  },
  {
    ...unopposed,
    id: 'unopposed.make_plan_draft',
    trigger: concession('refusal to make a plan; the draft'),
    counting: stretch(5, 'weeks-after'),
    confidence: 'secondary-text',
  },
  {
    ...unopposed,
    id: 'unopposed.make_plan_final',
    trigger: concession('refusal to make a plan; the final plan'),
    counting: stretch(11, 'weeks-after'),
    confidence: 'secondary-text',
  },
];
