import type { Counting, TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

const moving = { ...sendLaw, group: 'moving', belongsTo: 'body' } as const;

/**
 * Known 15 working days ahead: the day of the move. Not known: 15 working days beginning with the day it was.
 * Those are one rule, the later of the two days, because 15 working days end before the move exactly when it was known in time.
 */
const onTheMoveOrSoonAfter: Counting = {
  by: 'later-of',
  limbs: [stretch(15, 'working-days-beginning-with'), { by: 'same-day', from: 'move_date', optional: true }],
};

/** @see SEND Regulations 2014, regulations 15 and 16 */
export const movingLimits: readonly TimeLimit[] = [
  {
    ...moving,
    id: 'move.old_la_transfer',
    trigger: 'The old council becomes aware of the move',
    counting: onTheMoveOrSoonAfter,
    whoMustAct: 'old-council',
    source: 'SEND Regulations 2014, reg 15(2)',
    confidence: 'legislation-text',
    notes: 'Where it knew 15 working days ahead or more, the plan goes over on the day of the move itself.',
  },
  {
    ...moving,
    id: 'move.new_la_inform',
    trigger: 'The day the plan was transferred',
    counting: stretch(6, 'weeks-after'),
    whoMustAct: 'new-council',
    source: 'SEND Regulations 2014, reg 15(4)',
    confidence: 'legislation-text',
    notes: 'It must say that it has the plan, whether it will assess, and when it will review.',
  },
  {
    ...moving,
    id: 'move.new_la_review',
    trigger: 'The day the plan was transferred',
    counting: {
      by: 'later-of',
      limbs: [
        { by: 'months-starting-with', number: 12, from: 'plan_made_or_last_reviewed' },
        stretch(3, 'months-starting-with'),
      ],
    },
    whoMustAct: 'new-council',
    source: 'SEND Regulations 2014, reg 15(5)',
    confidence: 'secondary-text',
    notes:
      'Both halves read on a SENDIASS page. That counting begins with the day itself was seen in the opening words of reg 15(5)(a) only.',
  },
  {
    ...moving,
    id: 'move.icb_notify',
    trigger: 'The old ICB becomes aware of the move, or of a change of responsible ICB',
    counting: onTheMoveOrSoonAfter,
    whoMustAct: 'old-icb',
    source: 'SEND Regulations 2014, reg 16; SEND Code 9.161 and 9.162',
    confidence: 'secondary-text',
    notes: 'On the day of the move where known 15 working days ahead or more.',
  },
  {
    ...moving,
    id: 'move.icb_request_review',
    trigger:
      'The new ICB becomes aware that it is responsible, and cannot practicably arrange Section G as written',
    counting: stretch(15, 'working-days-beginning-with'),
    whoMustAct: 'new-icb',
    source: 'SEND Regulations 2014, reg 16; SEND Code 9.162',
    confidence: 'secondary-text',
    notes: 'It must ask the council to assess or to review, and the council must do so.',
  },
];
