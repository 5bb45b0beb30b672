import { createHmac, randomBytes } from 'node:crypto';
import type { Passkeys } from '#app/device/edges/edges.ts';

/** A phone's own passkeys: each makes the same secret of the same salt, and only if its owner lets it. */
export class FakePasskeys implements Passkeys {
  isAble = false;
  /** Makes passkeys, but ones that give no secret. */
  givesNoSecret = false;
  goesBack = false;
  readonly made = new Map<string, Buffer>();

  work() {
    return Promise.resolve(this.isAble);
  }

  make() {
    if (this.goesBack || this.givesNoSecret) return Promise.resolve(null);
    const id = new Uint8Array(randomBytes(16));
    this.made.set(Buffer.from(id).toString('hex'), randomBytes(32));
    return Promise.resolve(id);
  }

  secretOf(id: Uint8Array, salt: Uint8Array) {
    const seed = this.made.get(Buffer.from(id).toString('hex'));
    if (!seed || this.goesBack) return Promise.resolve(null);
    return Promise.resolve(new Uint8Array(createHmac('sha256', seed).update(salt).digest()));
  }
}
