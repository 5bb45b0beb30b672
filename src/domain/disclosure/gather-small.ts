import { leastShown } from './small.ts';

/** A label and how many are under it. */
export type Tally = ReadonlyMap<string, number>;

/**
 * The labels to put together under one, so that no total is small: each that is small by itself, and then, smallest
 * first, as many more as it takes. Labels with nobody under them are not looked at.
 *
 * @param more  how many labels to gather beyond that
 * @returns null if all of them together are too few
 */
export function gatherSmall(tally: Tally, more = 0): ReadonlySet<string> | null {
  const counted = [...tally].filter(([, count]) => count > 0).toSorted((a, b) => a[1] - b[1]);
  const gathered = new Set<string>();
  let total = 0;
  let extra = more;
  for (const [label, count] of counted) {
    const needed = count < leastShown || (total > 0 && total < leastShown);
    if (!needed && extra <= 0) break;
    if (!needed) extra -= 1;
    gathered.add(label);
    total += count;
  }
  return total > 0 && total < leastShown ? null : gathered;
}
