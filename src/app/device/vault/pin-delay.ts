import * as z from 'zod/mini';
import type { Result } from '#contract/problem.ts';
import type { Shelf } from '../storage/shelf.ts';

/** Seconds to wait after so many wrong PINs in a row; the last holds for every one after it. */
const waits = [0, 0, 0, 30, 60, 300, 900, 3600, 10_800, 43_200, 86_400];
const free = 3;

const triesShape = z.object({ wrong: z.int().check(z.gte(0)), lastAt: z.number() });
export type PinTries = z.output<typeof triesShape>;

const triesKey = 'pin-tries';
const none: PinTries = { wrong: 0, lastAt: 0 };

/** The wrong PINs so far. They are stored, so that loading the page again does not shorten the wait. */
export async function readTries(shelf: Shelf): Promise<PinTries> {
  const stored = await shelf.get(triesKey);
  const tries = triesShape.safeParse(stored.ok ? stored.value : undefined);
  return tries.success ? tries.data : none;
}

export const keepTries = (shelf: Shelf, tries: PinTries): Promise<Result<void>> => shelf.put(triesKey, tries);
export const forgetTries = (shelf: Shelf): Promise<Result<void>> => shelf.remove(triesKey);

export const waitAfter = (wrong: number): number => waits[Math.min(wrong, waits.length - 1)] ?? 0;
export const triesLeft = (wrong: number): number => Math.max(0, free - wrong);

/** Seconds still to wait. A clock that was set back starts the wait again; it never makes it longer. */
export function secondsLeft(tries: PinTries, now: number): number {
  const passed = Math.max(0, now - tries.lastAt) / 1000;
  const wait = waitAfter(tries.wrong);
  return Math.ceil(Math.max(0, wait - passed));
}
