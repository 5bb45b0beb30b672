import type { Result } from '#contract/problem.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { following, type Watchable } from '../watch.ts';
import type { Unlocking, Vault, VaultState } from './vault.ts';

/** The vault of whoever's space is in use. */
export class CurrentVault implements Vault {
  readonly state: Watchable<VaultState>;
  readonly hasPin: Watchable<boolean>;
  readonly #current: Watchable<OpenSpace>;

  constructor(current: Watchable<OpenSpace>) {
    this.#current = current;
    this.state = following(current, (space) => space.vault.state);
    this.hasPin = following(current, (space) => space.vault.hasPin);
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
}
