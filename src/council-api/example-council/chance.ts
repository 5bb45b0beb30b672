/** Chance that comes out the same each time for the same seed, so that a sample can be made again exactly. */
export interface Chance {
  /** From 0 to just under 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** Some of them, in their own order, none twice. */
  some<T>(from: readonly T[], howMany: number): T[];
  /** True that often, of 1. */
  happens(share: number): boolean;
}

/** @see mulberry32, a small generator in the public domain; for samples only, never for secrets */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function picked<T>(from: readonly T[], at: number): T {
  const chosen = from[Math.floor(at * from.length)];
  if (chosen === undefined) throw new RangeError('there is nothing to pick from');
  return chosen;
}

/** @param seed the same seed gives the same chance, whatever came before */
export function chanceFrom(seed: number): Chance {
  const next = generator(seed);
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (from) => picked(from, next()),
    some: (from, howMany) => {
      const places = from.map((_, index) => ({ index, at: next() }));
      const chosen = new Set(
        places
          .toSorted((a, b) => a.at - b.at)
          .slice(0, howMany)
          .map((p) => p.index),
      );
      return from.filter((_, index) => chosen.has(index));
    },
    happens: (share) => next() < share,
  };
}
