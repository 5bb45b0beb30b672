import type { Result } from '#contract/problem.ts';
import type { Watchable } from '../watch.ts';

/**
 * `none`: nothing is sealed here yet (or nothing can be kept on this device). `unreadable`: the stored key is damaged,
 * so what was sealed with it cannot be opened; forgetting this device starts again.
 */
export type VaultState = 'opening' | 'none' | 'locked' | 'open' | 'unreadable';

/** The answer to a PIN. Nothing is ever erased for a wrong one; waiting grows instead, and outlives a reload. */
export type Unlocking =
  | { is: 'open' }
  | { is: 'wrong'; triesLeft: number; waitSeconds: number }
  | { is: 'wait'; waitSeconds: number }
  | { is: 'unreadable' };

/** `went-back`: the person did, or the phone would not. Nothing has changed. */
export type AddedPasskey = 'added' | 'went-back';
export type PasskeyUnlocking = 'open' | 'went-back' | 'unreadable';

/** A PIN may hold digits or letters. */
export const pinLength = { least: 6, most: 64 } as const;

/** What seals the words on this phone. With no PIN it opens by itself, on this phone only. */
export interface Vault {
  state: Watchable<VaultState>;
  hasPin: Watchable<boolean>;
  /** Sets or changes the PIN; the vault must be open. Problems: `invalid` (length), `locked`, `storage-full`, `storage-missing`. */
  setPin(pin: string): Promise<Result<void>>;
  unlock(pin: string): Promise<Unlocking>;
  /** Forgets the key, in every tab. Does nothing when there is no PIN. */
  lock(): void;
  removePin(pin: string): Promise<Unlocking>;
  /** Whether a passkey opens it, beside the PIN. */
  hasPasskey: Watchable<boolean>;
  /** Whether this phone may be able to, and there is a PIN to open without typing it, and someone whose it is. */
  mayHavePasskey(): Promise<boolean>;
  /** The vault must be open, and have a PIN. */
  addPasskey(): Promise<Result<AddedPasskey>>;
  unlockByPasskey(): Promise<PasskeyUnlocking>;
  removePasskey(): Promise<Result<void>>;
}
