import { failed } from '#domain/result.ts';
import type { Problem, Result } from '#contract/problem.ts';
import type { Api } from '../api.ts';
import type { Edges } from '../edges/edges.ts';
import type { CouncilSession } from '../space/council-session.ts';
import type { OpenSpace } from '../space/open-space.ts';
import { watched, type Watchable } from '../watch.ts';
import { copiesKey } from './copies-key.ts';
import type { SafeCopies, SafeCopiesState } from './safe-copies.ts';

export interface SafeCopiesParts {
  edges: Edges;
  api: Api;
  session: CouncilSession;
  current: Watchable<OpenSpace>;
}

const off: SafeCopiesState = { is: 'off' };

/** Safe copies as the page sees them; the work is loaded only for those who want them. */
export class LazySafeCopies implements SafeCopies {
  readonly state = watched<SafeCopiesState>(off);
  readonly #parts: SafeCopiesParts;

  constructor(parts: SafeCopiesParts) {
    this.#parts = parts;
  }

  async turnOn(): Promise<Result<string>> {
    const space = this.#parts.current.get();
    if (!this.#isSignedIn(space)) return failed({ code: 'sign-in-needed' });
    const { turnOn } = await import('./turn-on.ts');
    const code = await turnOn(this.#parts.edges, space);
    if (code.ok) await this.copyUnsent(space);
    return code;
  }

  async turnOff(): Promise<Result<void>> {
    const space = this.#parts.current.get();
    const call = this.#callFor(space);
    if (!call) return failed({ code: 'sign-in-needed' });
    const { turnOff } = await import('./turn-on.ts');
    const done = await turnOff(space, call);
    if (done.ok) this.state.set(off);
    return done;
  }

  async restore(code: string): Promise<Result<{ restored: number; unreadable: number }>> {
    const space = this.#parts.current.get();
    const call = this.#callFor(space);
    if (!call) return failed({ code: 'sign-in-needed' });
    const { restoreCopies } = await import('./restore-copies.ts');
    const restored = await restoreCopies({ edges: this.#parts.edges, call }, space, code);
    if (restored.ok) await this.copyUnsent(space);
    return restored;
  }

  /** Brings the copies up to date; does nothing for those who did not ask for them. */
  async copyUnsent(space: OpenSpace): Promise<Problem | null> {
    const wanted = await space.sealed.get(copiesKey);
    if (!wanted.ok || wanted.value === undefined) {
      this.state.set(off);
      return null;
    }
    const call = this.#callFor(space);
    if (!call) return null;
    const { copyUnsent } = await import('./copy-unsent.ts');
    const { state, problem } = await copyUnsent({ edges: this.#parts.edges, call }, space, wanted.value);
    this.state.set(state);
    return problem;
  }

  #isSignedIn(space: OpenSpace): boolean {
    return space.memberId !== null && this.#parts.session.isSignedInAs(space.memberId);
  }

  #callFor(space: OpenSpace) {
    if (space.memberId === null || !this.#isSignedIn(space)) return null;
    return this.#parts.api.as({ who: 'member', memberId: space.memberId });
  }
}
