import type { TimeLimit } from '../time-limit.ts';
import { sendLaw, stretch } from './in-force.ts';

const transfer = { ...sendLaw, group: 'phase-transfer', belongsTo: 'body', whoMustAct: 'council' } as const;
const regulation = { ...transfer, confidence: 'legislation-text' } as const;
const aid = {
  ...transfer,
  belongsTo: 'family',
  whoMustAct: 'planner',
  counting: stretch(12, 'weeks-before'),
  source: 'Reg 18 with the 12 weeks that follow a review meeting (Devon [2022] EWHC 493)',
  status: 'derived',
  confidence: 'secondary-text',
} as const;

/** @see SEND Regulations 2014, regulation 18 */
export const phaseTransferLimits: readonly TimeLimit[] = [
  {
    ...regulation,
    id: 'phase.school',
    trigger: 'The calendar year of a move into a first school or from one school to the next',
    triggerShape: { is: 'year', monthDay: '02-15' },
    counting: { by: 'fixed-day', monthDay: '02-15', strictMonthDay: '02-14' },
    source: 'SEND Regulations 2014, reg 18(1)(b)',
    notes:
      'Early years to school, infant to junior, primary to middle or secondary, middle to secondary. The words are "before 15 February", so strictly 14 February; the Code and charities say 15. Nobody is called late before 16 February.',
  },
  {
    ...regulation,
    id: 'phase.post16',
    trigger: 'The calendar year of a move from secondary school to a college or other post-16 place',
    triggerShape: { is: 'year', monthDay: '03-31' },
    counting: { by: 'fixed-day', monthDay: '03-31', strictMonthDay: '03-30' },
    source: 'SEND Regulations 2014, reg 18(1)(a)',
    notes: 'The words are "before 31 March", so strictly 30 March.',
  },
  {
    ...regulation,
    id: 'phase.post16_to_post16',
    trigger: 'The day of a move between post-16 places at another time',
    counting: stretch(5, 'months-before'),
    source: 'SEND Regulations 2014, reg 18(2)',
    notes: 'Five months ahead at the least.',
  },
  {
    ...aid,
    id: 'phase.latest_meeting_school',
    trigger: 'The year of transfer, counted back from its 15 February',
    triggerShape: { is: 'year', monthDay: '02-15' },
    notes: 'For planning. A review meeting later than this puts 15 February at risk.',
  },
  {
    ...aid,
    id: 'phase.latest_meeting_post16',
    trigger: 'The year of transfer, counted back from its 31 March',
    triggerShape: { is: 'year', monthDay: '03-31' },
    notes: 'For planning. A review meeting later than this puts 31 March at risk.',
  },
];
