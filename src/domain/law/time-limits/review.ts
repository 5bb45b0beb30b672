import type { TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

const council = { ...sendLaw, group: 'review', belongsTo: 'body', whoMustAct: 'council' } as const;
const organiser = { ...council, whoMustAct: 'review-organiser', confidence: 'legislation-text' } as const;
const devon = 'R (L, M and P) v Devon [2022] EWHC 493 (Admin)';

/** @see Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 20 to 22 */
export const reviewLimits: readonly TimeLimit[] = [
  {
    ...council,
    id: 'review.annual',
    trigger: 'The day the plan was first made, or the day it was last reviewed',
    counting: stretch(12, 'months-starting-with'),
    source: 'Children and Families Act 2014, s44(1)',
    confidence: 'secondary-text',
    notes: 'A review is finished by the decision the council sends, not by the meeting.',
  },
  {
    ...organiser,
    id: 'review.invite',
    trigger: 'The day of the review meeting',
    counting: stretch(2, 'weeks-before'),
    source: 'SEND Regulations 2014, reg 20(3); reg 21 where there is no setting',
    notes: 'Two weeks of notice at the least.',
  },
  {
    ...organiser,
    id: 'review.papers',
    trigger: 'The day of the review meeting',
    counting: stretch(2, 'weeks-before'),
    source: 'SEND Regulations 2014, reg 20(4)',
    notes: 'Advice is gathered and sent round two weeks ahead at the least.',
  },
  {
    ...council,
    id: 'review.report',
    whoMustAct: 'setting',
    trigger: 'The day of the review meeting',
    counting: stretch(2, 'weeks-after'),
    source: 'SEND Regulations 2014, reg 20(6) to (8); SEND Code 9.176',
    confidence: 'secondary-text',
    notes:
      'A report with recommendations, sent to all who were invited. Where no setting is attended the council writes it.',
  },
  {
    ...council,
    id: 'review.decision',
    trigger: 'The day of the review meeting',
    counting: stretch(4, 'weeks-after'),
    cap: { by: 'months-starting-with', number: 12, from: 'plan_made_or_last_reviewed', optional: true },
    source: 'SEND Regulations 2014, regs 20(10) and 21(9)',
    confidence: 'secondary-text',
    notes:
      'To keep, change or end the plan. It must also fall inside the 12 months of review.annual: the earlier day holds.',
  },
  {
    ...council,
    id: 'review.amend_notice',
    trigger: 'The day of the review meeting, where the council decides to change the plan',
    counting: stretch(4, 'weeks-after'),
    source: `SEND Regulations 2014, regs 20(10) and 22(2)(a), read with ${devon}`,
    confidence: 'secondary-text',
    notes: 'The proposed changes and the evidence for them go out with the decision.',
  },
  {
    ...council,
    id: 'review.representations',
    belongsTo: 'family',
    whoMustAct: 'parent-or-young-person',
    trigger: 'The plan is served with the amendment notice',
    counting: stretch(15, 'days-beginning-with'),
    source: 'SEND Regulations 2014, reg 22(2)(c)',
    confidence: 'legislation-text',
    notes: 'The least time a council must allow, in calendar days, the day of service being the first.',
  },
  {
    ...council,
    id: 'review.final_after_notice',
    trigger: 'The council sends the plan with the amendment notice',
    counting: stretch(8, 'weeks-after'),
    source: 'SEND Regulations 2014, reg 22(3); reg 22(4) where it decides to change nothing',
    confidence: 'legislation-text',
    notes: 'Counted from the day the notice really went, even where that was before its own limit.',
  },
  {
    ...council,
    id: 'review.final_outer_limit',
    trigger: 'The day of the review meeting, where the plan is being changed',
    counting: stretch(12, 'weeks-after'),
    source: `4 weeks and 8 weeks together: ${devon}`,
    status: 'derived',
    confidence: 'secondary-text',
    notes: 'The outer limit. Where the notice went early, 8 weeks from the notice is tighter and holds.',
  },
  {
    ...council,
    id: 'review.under5',
    trigger: 'The plan was issued or last looked at, and the child is under 5',
    counting: stretch(6, 'months-after'),
    source: 'SEND Code of Practice 2015, 9.178',
    status: 'statutory-guidance',
    confidence: 'secondary-text',
    notes: 'Councils should think about a review every 3 to 6 months, besides the yearly one. Not a duty.',
  },
];
