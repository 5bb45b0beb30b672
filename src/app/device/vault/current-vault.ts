import type { Result } from '#contract/problem.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { following, type Watchable } from '../watch.ts';
import { failed } from '#domain/result.ts';
import type { AddedPasskey, PasskeyUnlocking, Unlocking, Vault, VaultState } from './vault.ts';

/** The vault of whoever's space is in use. */
export class CurrentVault implements Vault {
  readonly state: Watchable<VaultState>;
  readonly hasPin: Watchable<boolean>;
  readonly hasPasskey: Watchable<boolean>;
  readonly #current: Watchable<OpenSpace>;

  constructor(current: Watchable<OpenSpace>) {
    this.#current = current;
    this.state = following(current, (space) => space.vault.state);
    this.hasPin = following(current, (space) => space.vault.hasPin);
    this.hasPasskey = following(current, (space) => space.vault.hasPasskey);
  }

  setPin(pin: string): Promise<Result<void>> {
    return this.#current.get().vault.setPin(pin);
  }

  unlock(pin: string): Promise<Unlocking> {
    return this.#current.get().vault.unlock(pin);
  }

  lock() {
    this.#current.get().vault.lock();
  }

  removePin(pin: string): Promise<Unlocking> {
    return this.#current.get().vault.removePin(pin);
  }

  /** Not a guest's: a PIN set before signing in is taken along, and a passkey cannot be. */
  async mayHavePasskey(): Promise<boolean> {
    const { vault, memberId } = this.#current.get();
    return memberId !== null && vault.hasPin.get() && (await vault.edges.passkeys()).work();
  }

  async addPasskey(): Promise<Result<AddedPasskey>> {
    const { vault, space } = this.#current.get();
    return space.is === 'member' ? vault.addPasskey(space.name) : failed({ code: 'locked' });
  }

  unlockByPasskey(): Promise<PasskeyUnlocking> {
    return this.#current.get().vault.unlockByPasskey();
  }

  removePasskey(): Promise<Result<void>> {
    return this.#current.get().vault.removePasskey();
  }
}
