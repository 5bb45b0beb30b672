import { randomFillSync } from 'node:crypto';

/** Where a device's random bytes come from. */
export type Chance = (bytes: number) => Uint8Array<ArrayBuffer>;

/** Fetched in large lots: asking for each byte is slow. */
const lot = new Uint8Array(65_536);
let used = lot.length;

export const trueChance: Chance = (bytes) => {
  if (used + bytes > lot.length) {
    randomFillSync(lot);
    used = 0;
  }
  used += bytes;
  return lot.slice(used - bytes, used);
};

/** The same bytes each time from the start, so that what was found once is found again. @see mulberry32 */
export function sameChance(): Chance {
  let state = 1;
  const next = () => {
    state = Math.imul(state + 0x6d2b79f5, 1);
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return (mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))) >>> 14;
  };
  return (bytes) => {
    const made = new Uint8Array(bytes);
    for (let at = 0; at < bytes; at += 1) made[at] = next();
    return made;
  };
}
