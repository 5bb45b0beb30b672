import type { TimeLimit } from './time-limit.ts';

/** How firmly a limit may be stated. A gentle one is shown with "this is usual" words and "check with SENDIASS". */
export type Claim = 'firm' | 'gentle';

/** Firm only where the limit is law and its wording was read in official text. */
export const claimOf = (rule: TimeLimit): Claim =>
  rule.status === 'law-in-force' && rule.confidence === 'legislation-text' ? 'firm' : 'gentle';
