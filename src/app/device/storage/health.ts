import type { Watchable } from '../watch.ts';

/** How safe what is kept here is. */
export interface StorageState {
  /** Whether the browser has promised not to clear it. */
  kept: 'yes' | 'no' | 'unknown';
  usedBytes: number | null;
  quotaBytes: number | null;
  /** False: nothing can be kept on this device, and the app works online only. */
  works: boolean;
}

export interface StorageHealth extends Watchable<StorageState> {
  /** Asks the browser to keep it; the answer is in `kept`. */
  ask(): Promise<void>;
}
