import type { RulePack } from './rule-pack.ts';
import { allTimeLimits } from './time-limits/all-time-limits.ts';
import { checkedOn } from './time-limits/in-force.ts';

/** The rules the app is built with. */
export const builtInPack: RulePack = {
  id: 'england-2026-11',
  jurisdiction: 'England',
  checkedOn,
  rules: allTimeLimits,
};
