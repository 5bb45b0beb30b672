/** One bit for each of many things, by their numbers from 0. */
export type Bits = Uint32Array;

export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export function putBit(bits: Bits, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

export const hasBit = (bits: Bits, at: number): boolean => (bits[at >>> 5]! & (1 << (at & 31))) !== 0;

/** A bit for each of so many things. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffff_ffff);
  if (size % 32 !== 0) bits[bits.length - 1] = (1 << (size % 32)) - 1;
  return bits;
}

const laid = (one: Bits, other: Bits, how: (a: number, b: number) => number): Bits =>
  one.map((each, at) => how(each, other[at]!));

export const both = (one: Bits, other: Bits): Bits => laid(one, other, (a, b) => a & b);
export const either = (one: Bits, other: Bits): Bits => laid(one, other, (a, b) => a | b);
export const except = (one: Bits, other: Bits): Bits => laid(one, other, (a, b) => a & ~b);

/** How many bits of a word of 32 are set. @see Warren, Hacker's Delight, 5-1 */
function bitsInWord(word: number): number {
  let sum = word - ((word >>> 1) & 0x5555_5555);
  sum = (sum & 0x3333_3333) + ((sum >>> 2) & 0x3333_3333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** How many bits are set. */
export function countOf(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += bitsInWord(bits[at]!);
  return count;
}

/** How many are in both. */
export function countBoth(one: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 1) count += bitsInWord(one[at]! & other[at]!);
  return count;
}
