import { vi } from 'vitest';

/** Tries until it holds. Long enough for a machine with much else to do; who waits only to fail waits longer. */
export const eventually = <T>(holds: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(holds, { timeout: 20_000, interval: 20 });
