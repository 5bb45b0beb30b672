import type { TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

const family = {
  ...sendLaw,
  group: 'appeal',
  belongsTo: 'family',
  whoMustAct: 'parent-or-young-person',
} as const;
const body = { ...sendLaw, group: 'appeal', belongsTo: 'body', confidence: 'secondary-text' } as const;

/** @see Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, rules 12, 20, 21 and 46 */
export const appealLimits: readonly TimeLimit[] = [
  {
    ...family,
    id: 'appeal.sen',
    trigger: 'Written notice of the decision is sent; a mediation certificate may follow',
    counting: {
      by: 'later-of',
      limbs: [
        { by: 'months-after', number: 2, from: 'trigger', optional: true },
        { by: 'months-after', number: 1, from: 'certificate_date', optional: true },
      ],
    },
    roll: 'tribunal',
    source: 'HESC Tribunal Rules 2008, rr 12 and 20(1)(c)',
    confidence: 'legislation-text',
    exceptions: ['tribunal-may-extend-time'],
    notes:
      'The tribunal must have it by 5pm. A last day from 25 December to 1 January moves to the first working day after 1 January, one in August to the first after 31 August, and any other day nobody works to the next working day. Counted from the day on the letter.',
  },
  {
    ...family,
    id: 'appeal.section_i_only',
    trigger:
      'Written notice of the decision is sent, and only Section I is in dispute, so that no certificate is needed',
    counting: stretch(2, 'months-after'),
    roll: 'tribunal',
    ignores: ['certificate_date'],
    source: 'HESC Tribunal Rules 2008, rr 12 and 20(1)(c)(i); Children and Families Act 2014, s55(2)',
    confidence: 'legislation-text',
    exceptions: ['tribunal-may-extend-time'],
    notes:
      'A certificate obtained all the same does not safely give the extra month: 2 months is the limit to keep.',
  },
  {
    ...body,
    id: 'appeal.la_response',
    trigger: 'The tribunal sends the appeal to the council',
    counting: stretch(30, 'tribunal-working-days-after'),
    whoMustAct: 'council',
    source: 'HESC Tribunal Rules 2008, r 21; directions on registration',
    exceptions: ['registration-letter-prevails'],
    notes: 'August and 25 December to 1 January are not counted.',
  },
  {
    ...body,
    id: 'appeal.bundle',
    trigger: 'The day of the hearing',
    counting: stretch(10, 'tribunal-working-days-before'),
    whoMustAct: 'council',
    source: 'Tribunal directions',
    status: 'practice-or-target',
    exceptions: ['registration-letter-prevails'],
  },
  {
    ...body,
    id: 'appeal.decision',
    trigger: 'The day of the hearing',
    counting: stretch(10, 'tribunal-working-days-after'),
    whoMustAct: 'tribunal',
    source: 'Tribunal practice',
    status: 'practice-or-target',
    notes: 'A target and no more.',
  },
  {
    ...body,
    id: 'appeal.hearing_target',
    trigger: 'The appeal is registered',
    counting: { by: 'none', until: 'registration-letter' },
    whoMustAct: 'tribunal',
    source: 'Tribunal practice: once about 12 weeks, then 20, now far longer',
    status: 'practice-or-target',
    notes: 'Never worked out: the registration letter has the day.',
  },
  {
    ...family,
    id: 'appeal.upper_tribunal_permission',
    trigger: 'The tribunal sends its decision with reasons',
    counting: stretch(28, 'days-after'),
    source: 'HESC Tribunal Rules 2008, r 46',
    confidence: 'knowledge-only',
    exceptions: ['tribunal-days-not-counted'],
    notes:
      'The plain 28 days is the safe day. Rule 12(3)(b) leaves out August and 25 December to 1 January, which can only make it later.',
  },
];
