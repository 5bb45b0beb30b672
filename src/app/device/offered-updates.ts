import type { Edges, NewVersions } from './edges/edges.ts';
import type { Updates } from './updates.ts';
import { watched } from './watch.ts';

const formOpen = 'form-open';

/** Offers a new version of the app, and takes it only when no form is open in any tab. */
export class OfferedUpdates implements Updates {
  readonly waiting = watched<boolean>(false);
  readonly #edges: Pick<Edges, 'locks' | 'page' | 'newVersions'>;
  #source: NewVersions | null = null;
  #holds = 0;
  #takenElsewhere = false;

  constructor(edges: Pick<Edges, 'locks' | 'page' | 'newVersions'>) {
    this.#edges = edges;
  }

  async start(): Promise<void> {
    this.#source = await this.#edges.newVersions();
    this.#source?.onWaiting(() => this.waiting.set(true));
    this.#source?.onTakenElsewhere(() => this.#whenTakenElsewhere());
  }

  hold(): () => void {
    const unlock = this.#edges.locks.share(formOpen);
    let isHeld = true;
    this.#holds += 1;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#holds -= 1;
      unlock();
    };
  }

  async take(): Promise<'taken' | 'held'> {
    if (this.#holds > 0) return 'held';
    if (this.#takenElsewhere) {
      this.#edges.page.reload();
      return 'taken';
    }
    const asked = await this.#edges.locks.holdIfFree(formOpen, async () => this.#source?.skipWaiting());
    return asked === 'taken' ? 'held' : 'taken';
  }

  /** The new version runs already: load it now, or offer it again once the form here is closed. */
  #whenTakenElsewhere() {
    this.#takenElsewhere = true;
    this.waiting.set(true);
    if (this.#holds === 0) this.#edges.page.reload();
  }
}
