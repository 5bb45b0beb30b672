import type { TimeLimit } from '../time-limit.ts';
import { inForceSince, stretch } from './in-force.ts';

const recommendation = {
  ...inForceSince('2018-04-03'),
  group: 'tribunal-recommendation',
  counting: stretch(5, 'weeks-after'),
  belongsTo: 'body',
  source: 'SI 2017/1306, regs 6 and 7',
  confidence: 'secondary-text',
} as const;

/** @see Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017 */
export const tribunalRecommendationLimits: readonly TimeLimit[] = [
  {
    ...recommendation,
    id: 'recommendation.health',
    trigger: 'The tribunal makes a recommendation about Section C or G',
    whoMustAct: 'icb',
    notes: 'A written answer, with reasons for what is not followed. It does not bind.',
  },
  {
    ...recommendation,
    id: 'recommendation.social_care',
    trigger: 'The tribunal makes a recommendation about Section D or H',
    whoMustAct: 'council',
    notes: 'A written answer, with reasons for what is not followed. It does not bind.',
  },
];
