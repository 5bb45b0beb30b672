import type { SpaceChoice } from './space-choice.ts';
import { OpenSpace, type OpenSpaceParts } from './open-space.ts';

/** The guest's space while a member's is in use: what someone wrote with no name before signing in must still go. */
export class GuestSpace {
  readonly #parts: OpenSpaceParts;
  readonly #spaces: SpaceChoice;
  #space: OpenSpace | null = null;

  constructor(parts: OpenSpaceParts, spaces: SpaceChoice) {
    this.#parts = parts;
    this.#spaces = spaces;
    spaces.current.subscribe(() => this.#letGo());
  }

  /** Null when the guest's space is the one in use, or cannot be opened. */
  async open(): Promise<OpenSpace | null> {
    if (this.#spaces.current.get().memberId === null) return null;
    const known = this.#space;
    const space = known ?? new OpenSpace(this.#parts, { is: 'guest' });
    this.#space = space;
    if (!known) await space.open();
    // Let go while it was opened, as someone signed out: it is in use elsewhere now.
    return this.#space === space && space.vault.state.get() === 'open' ? space : null;
  }

  #letGo() {
    this.#space?.leave();
    this.#space = null;
  }
}
